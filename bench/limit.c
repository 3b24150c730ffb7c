/*
 * The machine's own limit for inspecting wheels: every entry is inflated, its CRC-32 and its SHA-256 are made and the
 * CRC is compared; every file is hashed whole. On all cores, largest file first, and nothing else is done: no rule of
 * the format is asked, no equal stream is looked for, no RECORD is read.
 *
 *   cc -O3 -march=native -o limit limit.c -ldeflate -lcrypto -lpthread
 *   limit THREADS FILE...
 *
 * It is made for well-formed archives: what it does not expect ends it with status 1.
 */

#include <fcntl.h>
#include <libdeflate.h>
#include <openssl/sha.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* OpenSSL 3 marks the one-shot functions as old and keeps them; they have no cost per call beside the hash. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

struct file {
  const char *path;
  size_t size;
};

static struct file *files;
static int file_count;
static atomic_int next_file;
static atomic_ullong inflated_bytes, entry_count;

static void stop(const char *path, const char *why) {
  fprintf(stderr, "%s: %s\n", path, why);
  exit(1);
}

static uint32_t u16(const uint8_t *at) { return at[0] | (uint32_t)at[1] << 8; }
static uint32_t u32(const uint8_t *at) { return u16(at) | u16(at + 2) << 16; }

/* The bytes of one thread's content, which grow to the largest entry that it met. */
struct room {
  uint8_t *bytes;
  size_t size;
};

static uint8_t *room_for(struct room *room, size_t size) {
  if (room->size < size) {
    free(room->bytes);
    room->size = size;
    room->bytes = malloc(size);
    if (room->bytes == NULL) stop("memory", "none left");
  }
  return room->bytes;
}

/* One entry of the directory at `central`. */
static void judge_entry(const char *path, const uint8_t *zip, const uint8_t *central,
                        struct libdeflate_decompressor *inflater, struct room *room) {
  uint32_t packed = u32(central + 20), size = u32(central + 24);
  const uint8_t *local = zip + u32(central + 42);
  const uint8_t *content = local + 30 + u16(local + 26) + u16(local + 28);
  uint8_t digest[SHA256_DIGEST_LENGTH];
  if (u16(central + 10) == 8) {
    uint8_t *to = room_for(room, size + 1);
    if (libdeflate_deflate_decompress(inflater, content, packed, to, size, NULL) != LIBDEFLATE_SUCCESS)
      stop(path, "a stream is damaged");
    content = to;
  }
  if (libdeflate_crc32(0, content, size) != u32(central + 16)) stop(path, "a CRC is wrong");
  SHA256(content, size, digest);
  atomic_fetch_add(&inflated_bytes, size);
  atomic_fetch_add(&entry_count, 1);
}

static void judge_wheel(const struct file *file, const uint8_t *zip, struct libdeflate_decompressor *inflater,
                        struct room *room) {
  const uint8_t *end = zip + file->size - 22;
  if (file->size < 22 || u32(end) != 0x06054b50) stop(file->path, "no end record");
  const uint8_t *central = zip + u32(end + 16);
  for (uint32_t count = u16(end + 10); count > 0; count--) {
    judge_entry(file->path, zip, central, inflater, room);
    central += 46 + u16(central + 28) + u16(central + 30) + u16(central + 32);
  }
}

/* Inflates the one gzip member of an sdist and hashes it whole, which costs what hashing its members would. */
static void judge_sdist(const struct file *file, const uint8_t *gzip, struct libdeflate_decompressor *inflater,
                        struct room *room) {
  uint32_t size = u32(gzip + file->size - 4);
  uint8_t digest[SHA256_DIGEST_LENGTH], *to = room_for(room, size + 1);
  if (libdeflate_gzip_decompress(inflater, gzip, file->size, to, size, NULL) != LIBDEFLATE_SUCCESS)
    stop(file->path, "it is damaged");
  SHA256(to, size, digest);
  atomic_fetch_add(&inflated_bytes, size);
}

static void *work(void *unused) {
  struct libdeflate_decompressor *inflater = libdeflate_alloc_decompressor();
  struct room room = {NULL, 0};
  for (int at = next_file++; at < file_count; at = next_file++) {
    const struct file *file = &files[at];
    uint8_t digest[SHA256_DIGEST_LENGTH];
    int opened = open(file->path, O_RDONLY);
    if (opened < 0) stop(file->path, "it cannot be opened");
    uint8_t *bytes = mmap(NULL, file->size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, opened, 0);
    if (bytes == MAP_FAILED) stop(file->path, "it cannot be read");
    if (strcmp(file->path + strlen(file->path) - 4, ".whl") == 0) judge_wheel(file, bytes, inflater, &room);
    else judge_sdist(file, bytes, inflater, &room);
    SHA256(bytes, file->size, digest);
    munmap(bytes, file->size);
    close(opened);
  }
  free(room.bytes);
  libdeflate_free_decompressor(inflater);
  return unused;
}

static int larger_first(const void *a, const void *b) {
  size_t one = ((const struct file *)a)->size, other = ((const struct file *)b)->size;
  return one < other ? 1 : one > other ? -1 : 0;
}

int main(int count, char **arguments) {
  if (count < 3) stop("limit", "give the number of threads, and files");
  int thread_count = atoi(arguments[1]);
  file_count = count - 2;
  files = calloc(file_count, sizeof *files);
  for (int at = 0; at < file_count; at++) {
    struct stat about;
    files[at].path = arguments[at + 2];
    if (stat(files[at].path, &about) != 0 || about.st_size < 22) stop(files[at].path, "it is not there, or too short");
    files[at].size = about.st_size;
  }
  qsort(files, file_count, sizeof *files, larger_first);
  pthread_t *threads = calloc(thread_count, sizeof *threads);
  for (int at = 0; at < thread_count; at++) pthread_create(&threads[at], NULL, work, NULL);
  for (int at = 0; at < thread_count; at++) pthread_join(threads[at], NULL);
  printf("%d files, %llu entries, %llu bytes inflated\n", file_count, (unsigned long long)entry_count,
         (unsigned long long)inflated_bytes);
  return 0;
}
