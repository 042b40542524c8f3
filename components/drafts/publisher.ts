/** What stands for the publisher of a page until somebody says who it is: the name of its site. Empty for an address of none. */
export const publisherOf = (address: string): string =>
  (URL.parse(address)?.hostname ?? '').replace(/^www\.(?=.*\.)/, '');

/** An address as browsers show it: "www.history.com/topics" leads to https. Anything else stays as it is. */
export const wholeAddress = (written: string): string =>
  /^(?:[\p{Alpha}\p{M}\p{N}-]+\.)+\p{Alpha}[\p{Alpha}\p{M}\p{N}-]+(?:[/?#:]\S*)?$/u.test(written)
    ? `https://${written}`
    : written;
