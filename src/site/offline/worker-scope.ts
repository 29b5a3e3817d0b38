/** The little of a service worker's world that worker.ts uses: TypeScript’s own list of it does not go with that of pages. */

export interface KeepEvent extends Event {
  readonly data?: unknown;
  waitUntil: (promise: Promise<unknown>) => void;
}

export interface FetchEvent extends KeepEvent {
  readonly request: Request;
  /** What the browser began to load while the worker was started, where it can. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly caches: CacheStorage;
  readonly navigator: {
    readonly storage?: StorageManager;
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  readonly clients: {
    matchAll: (of: { type: 'window' }) => Promise<readonly { url: string }[]>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: ((name: 'fetch', hear: (event: FetchEvent) => void) => void) &
    ((name: 'install' | 'activate' | 'message', hear: (event: KeepEvent) => void) => void);
}
