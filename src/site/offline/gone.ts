/**
 * The worker of a site that wants none any more (`offline: false` in content/site.yml). It takes the place of the one that a
 * browser has, deletes what that one kept, and goes.
 */
import { isOurs } from '../../model/rules/stored-keys.ts';
import type { KeepEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

async function go(): Promise<void> {
  const { scope } = self.registration;
  const ours = (await self.caches.keys()).filter((name) => isOurs(name) && name.endsWith(`:${scope}`));
  await Promise.all(ours.map((name) => self.caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener('install', (event: KeepEvent) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event: KeepEvent) => event.waitUntil(go()));
