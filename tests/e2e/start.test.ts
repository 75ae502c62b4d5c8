import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';
import { serve } from '../../src/cli/serve.mjs';

/** Starts what `npm start -- …` starts, and waits until it has said where, or has ended. */
function start(args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'cli', 'start.mjs'), ...args]);
  onTestFinished(() => void child.kill());
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (piece) => (stderr += piece));
  return new Promise((resolve) => {
    child.stdout.on('data', (piece) => {
      stdout += piece;
      if (stdout.includes('is served on')) resolve({ code: child.exitCode, stdout, stderr });
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

describe('npm start', () => {
  it('serves the built page on the next free port and says where', async () => {
    const other = await serve({ roots: [] });
    onTestFinished(() => other.close());
    const { port } = new URL(other.origin);
    const { stdout } = await start(['--port', port]);
    const [, url = ''] = /is served on (\S+)/.exec(stdout) ?? [];
    expect(stdout).toContain(`Port ${port} is taken.`);
    expect(Number(new URL(url).port)).toBeGreaterThan(Number(port));
    const response = await fetch(url);
    expect(await response.text()).toContain('<tab-agent');
    expect((await fetch(`${url}pyodide/snapshot.bin.gz`, { method: 'HEAD' })).status).toBe(200);
  });

  it.each([['0'], ['65536'], ['http'], ['-1'], ['1.5']])('refuses --port %s', async (port) => {
    const { code, stderr } = await start([`--port=${port}`]);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: npm start');
  });

  it('refuses a flag that does not exist', async () => {
    expect(await start(['--host', 'x'])).toMatchObject({ code: 2, stdout: '' });
  });
});
