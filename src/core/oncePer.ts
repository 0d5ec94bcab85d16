// What is asked again and again of one column, found once: a ladder for each of hundreds of people asks the same columns for their names.

/** @param make must answer by its argument alone, which nobody changes afterwards */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
