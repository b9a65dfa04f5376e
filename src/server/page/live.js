/**
 * Follows a chat. Each time the connection comes back the server tells everything again.
 * @param {{ chat: string, onEntries: (news: { replay: boolean, entries: import('./conversation.js').Entry[] }) => void, onState: (state: 'connecting' | 'online' | 'offline') => void }} options
 */
export function follow({ chat, onEntries, onState }) {
  /** @type {EventSource} */
  let source
  /** @type {number | undefined} */
  let timer

  connect()
  return {
    close() {
      clearTimeout(timer)
      source.close()
    },
  }

  function connect() {
    source = new EventSource(`/web/${chat}/stream`)
    source.addEventListener('open', () => onState('online'))
    source.addEventListener('entries', (event) => onEntries(JSON.parse(event.data)))
    source.addEventListener('error', () => {
      onState('offline')
      // A browser gives up for good after an answer other than 200, while the server restarts.
      if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(connect, 2000)
    })
  }
}
