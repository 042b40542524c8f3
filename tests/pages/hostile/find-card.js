// Where a card lies, as a page that knows how cards look finds out: for card-unseen.html and card-unseen-framed.html.
{
  const isForeign = (element) =>
    element !== null &&
    element.parentElement === document.documentElement &&
    element !== document.head &&
    element !== document.body &&
    !element.dataset.own;
  const isCardAt = (x, y) => isForeign(document.elementFromPoint(x, y));
  /** The first step from `at` down to 0 at which there is no card any more, and one up again. */
  const edge = (at, isCard) => {
    let last = at;
    while (last > 0 && isCard(last - 1)) last -= 1;
    return last;
  };

  /** The top left corner of the card; `null` where the page sees none. */
  window.cornerOfCard = () => {
    for (let y = 20; y < innerHeight; y += 40)
      for (let x = 20; x < innerWidth; x += 40) {
        if (!isCardAt(x, y)) continue;
        // Its corners are round: each edge is looked for from far inside.
        const left = edge(x, (other) => isCardAt(other, y + 20));
        const top = edge(y, (other) => isCardAt(left + 60, other));
        return { x: left, y: top };
      }
    return null;
  };

  window.placeOfName = () => {
    const text = document.querySelector('p').firstChild;
    const range = new Range();
    range.setStart(text, 0);
    range.setEnd(text, 'Vladimir Putin'.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
}
