import { build } from 'vite'
import { gzipSync } from 'node:zlib'
const r = await build({ configFile:false, root:process.cwd(), logLevel:'silent', build:{ write:false, minify:true, lib:{entry:process.argv[2], formats:['iife'], name:'_'}, modulePreload:{polyfill:false} } })
for (const o of (Array.isArray(r)?r:[r])) for (const c of o.output) if (c.modules) {
  const rows = Object.entries(c.modules).map(([k,m])=>[m.renderedLength, m.code? gzipSync(m.code).length:0, k.replace(process.cwd()+'/','')]).sort((a,b)=>b[1]-a[1])
  for (const x of rows.slice(0,32)) console.log(x.join('\t'))
  console.log('total', c.code.length, gzipSync(c.code).length)
  const dirs={}; for (const [n,g,k] of rows) { const d=k.split('/').slice(0,3).join('/'); const dd = k.startsWith('lib/')? k.split('/').slice(0, 2).join('/') : 'other'; dirs[dd]=(dirs[dd]??0)+g }
  console.log(dirs)
}
