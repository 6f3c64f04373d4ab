/** So many of the people numbered from 0 on of whom `each` makes something, in order; the others are passed over. */
export function firstPeople<Each>(
  people: number,
  each: (person: number) => Each | undefined,
): readonly Each[] {
  const taken: Each[] = [];
  for (let person = 0; taken.length < people; person++) {
    const one = each(person);
    if (one !== undefined) taken.push(one);
  }
  return taken;
}
