/** Our own address, one constant until the project is published. */
export const home = 'https://github.com/OWNER/wheelgate';

/** Issuer of GitHub's identity tokens. */
export const githubIssuer = 'https://token.actions.githubusercontent.com';
