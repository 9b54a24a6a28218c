import preload from './preload';

interface Connection {
  effectiveType?: string;
  saveData?: boolean;
}

const loaded = new Set<string>();

/**
 * Stands where Docusaurus's own object does, which has the address of every script for its `prefetch`. Here pages are fetched when a reader
 * is about to go there (src/components/nextPage), unless data is to be saved.
 */
export default Object.freeze({
  prefetch: () => false,
  preload(path: string): Promise<void> | false {
    const {saveData, effectiveType = ''} = (navigator as {connection?: Connection}).connection ?? {};
    if (saveData || effectiveType.includes('2g') || loaded.has(path)) return false;
    loaded.add(path);
    return preload(path);
  },
});
