/** Libraries whose projects and packages go by other names, by the keys of both. */
const packages: readonly { readonly library: RegExp; readonly names: readonly string[] }[] = [
  { library: /^aec|^sz$/, names: ['aec', 'szip'] },
  { library: /^(?:avcodec|avdevice|avfilter|avformat|avutil|postproc|swresample|swscale)/, names: ['ffmpeg'] },
  { library: /^bz2$/, names: ['bzip2'] },
  { library: /^(?:charset|iconv)/, names: ['iconv', 'libiconv'] },
  { library: /^comerr|^ext2fs/, names: ['e2fsprogs', 'comerr'] },
  { library: /^(?:crypto|ssl)(?:\d|x64)*$/, names: ['openssl', 'boringssl', 'libressl', 'awslc'] },
  { library: /^(?:gccs|stdc\+\+|gfortran|quadmath|gomp|atomic|itm)/, names: ['gcc'] },
  { library: /^(?:gio|glib|gmodule|gobject|gthread)/, names: ['glib', 'glib2'] },
  { library: /^(?:gssapikrb5|k5crypto|krb5)/, names: ['krb5', 'mitkrb5', 'kerberos'] },
  { library: /^icu(?:data|i18n|io|uc|dt|in)/, names: ['icu', 'icu4c'] },
  { library: /^i?omp\d*(?:md)?$/, names: ['openmp', 'llvmopenmp', 'intelopenmp', 'llvm'] },
  { library: /^(?:lber|ldap)/, names: ['openldap', 'ldap'] },
  { library: /^lcms2?/, names: ['littlecms', 'littlecms2', 'lcms'] },
  { library: /^lzma$/, names: ['xz', 'xzutils'] },
  { library: /^magick/, names: ['imagemagick'] },
  {
    library: /^(?:msvcp|vcruntime|vcomp|vcamp|concrt)\d/,
    names: ['microsoftvisualc++', 'msvc', 'vcredist', 'vcruntime'],
  },
  { library: /^(?:mysqlclient|mariadb)/, names: ['mysql', 'mysqlconnectorc', 'mariadb', 'mariadbconnectorc'] },
  { library: /^openjp2/, names: ['openjpeg'] },
  { library: /^pq$/, names: ['postgresql', 'postgres'] },
  { library: /^sasl2/, names: ['cyrussasl'] },
  { library: /^sharpyuv/, names: ['webp'] },
  { library: /^turbojpeg|^jpeg/, names: ['jpegturbo', 'jpeg', 'mozjpeg'] },
  { library: /^(?:blkid|mount|uuid)/, names: ['utillinux'] },
  { library: /^(?:x11|xau|xcb|xdmcp|xext|xrender)/, names: ['xorg'] },
  { library: /^z(?:lib\d*)?$/, names: ['zlib', 'zlibng'] },
];

/** Keys of projects that make a library of this key, beside those that the key itself suggests. */
export const packagesOf = (key: string): readonly string[] =>
  packages.flatMap(({ library, names }) => (library.test(key) ? names : []));
