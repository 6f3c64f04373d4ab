/** Asks the browser not to clear the journal when space runs low. Some browsers ask the person; so only after a first check-in. */
export async function askToPersist(): Promise<boolean> {
  if (navigator.storage?.persist === undefined) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}

export interface StorageState {
  readonly persisted: boolean;
  /** Bytes; absent where the browser does not say. */
  readonly used?: number;
}

export async function storageState(): Promise<StorageState> {
  if (navigator.storage === undefined) return { persisted: false };
  const [persisted, { usage }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return usage === undefined ? { persisted } : { persisted, used: usage };
}
