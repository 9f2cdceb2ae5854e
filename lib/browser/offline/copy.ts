import { cachePrefix } from './pack-format'

/** The registration of exactly this copy; another copy may be installed at a parent path. */
export async function registered(scope: URL): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope)
  return found?.scope === scope.href ? found : undefined
}

/** Removes the copy of the site that is installed at `scope`: its worker and its pages. */
export async function removeCopy(scope: URL): Promise<void> {
  await (await registered(scope))?.unregister()
  const prefix = cachePrefix(scope.pathname)
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name)
}
