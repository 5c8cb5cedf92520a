/** An element with its attributes and children; texts stay texts. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

export function byId(id) {
  return document.getElementById(id);
}
