// Talking with the stage: the sandbox's HTTP interface, described in bot/sandbox/stage.py.

async function answered(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? response.statusText);
  return body;
}

export const get = async (what) => answered(await fetch(`/stage/${what}`));

export const act = async (what, asked = {}) =>
  answered(
    await fetch(`/stage/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    }),
  );

/** Send files; `asked` as in stage.py, without empty fields. */
export async function upload(asked, files) {
  const form = new FormData();
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null && value !== undefined && value !== "") form.append(name, value);
  }
  for (const file of files) form.append("file", file, file.name);
  return answered(await fetch("/stage/upload", { method: "POST", body: form }));
}

/**
 * Follow the stage for ever. After every break the whole state is asked for again: the sandbox
 * may have been started anew meanwhile, and then its old numbers mean nothing.
 */
export function follow({ onState, onEvent, onBreak }) {
  const connect = async () => {
    let state;
    try {
      state = await get("state");
      state.calls = (await get("calls")).calls;
      await onState(state);
    } catch (error) {
      return again(error);
    }
    const source = new EventSource(`/stage/events?since=${state.seq}`);
    source.onmessage = (message) => onEvent(JSON.parse(message.data));
    source.onerror = () => {
      source.close();
      again();
    };
  };
  const again = (error) => {
    onBreak(error);
    setTimeout(connect, 1000);
  };
  return connect();
}
