/** The part of a service worker's world that is used here; the compiler's own description of it does not go with that of a page. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration & {readonly scope: string};
  readonly clients: {
    matchAll(options: {type: 'all'; includeUncontrolled: boolean}): Promise<readonly {id: string}[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', hear: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', hear: (event: WaitingEvent & {data: unknown}) => void): void;
}

export interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends WaitingEvent {
  readonly request: Request;
  /** The page, or the worker of a page, that asks. */
  readonly clientId: string;
  /** The page, or the worker, that will come of the answer. */
  readonly resultingClientId: string;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
