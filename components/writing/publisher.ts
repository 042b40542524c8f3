/** What stands for the publisher of a page until somebody says who it is: the name of its site. Empty for an address of none. */
export const publisherOf = (address: string): string =>
  (URL.parse(address)?.hostname ?? '').replace(/^www\.(?=.*\.)/, '');
