// Loaded into Microsoft's playground before its own code (NODE_OPTIONS). It has no setting for where it listens, and takes every
// network of the machine; nobody but this machine should be able to write to the assistant through it.
const { Server } = require('node:net')

const { listen } = Server.prototype

Server.prototype.listen = function onLoopback(...args) {
  const [port, host] = args
  if (typeof port === 'number' && typeof host !== 'string') args.splice(1, 0, '127.0.0.1')
  else if (typeof port === 'object' && port !== null && port.path === undefined && port.host === undefined)
    args[0] = { ...port, host: '127.0.0.1' }
  return listen.apply(this, args)
}
