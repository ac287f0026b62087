// Keeps every file of one build in the browser. The build puts the version and the files in.
const version = "__VERSION__"
const files = ["__FILES__"]
const store = `cleancopy-${version}`

self.addEventListener("install", event => {
  event.waitUntil(caches.open(store).then(cache => cache.addAll(files)))
})

// The page of a build asks for files of that build only, so that old ones can go once no page is left.
self.addEventListener("activate", event => {
  event.waitUntil(
    caches
      .keys()
      .then(names =>
        Promise.all(
          names
            .filter(name => name.startsWith("cleancopy-") && name !== store)
            .map(name => caches.delete(name))
        )
      )
      .then(() => self.clients.claim())
  )
})

self.addEventListener("fetch", event => {
  const {request} = event
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return
  event.respondWith(answer(request))
})

async function answer(request) {
  const cache = await caches.open(store)
  const page = request.mode === "navigate"
  // A server may say that its files vary with who asks. These do not.
  const kept = await cache.match(page ? "index.html" : request, {
    ignoreSearch: page,
    ignoreVary: true
  })
  return kept ?? fetch(request)
}
