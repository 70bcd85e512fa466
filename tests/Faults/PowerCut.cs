using System.Runtime.InteropServices;

namespace Huiyin.Tests.Faults;

/// <summary>What would lie on the disk if the power failed now. A killed process loses nothing, because the kernel still holds what it wrote; a power cut loses the pages that were not written back, and Linux (6.5) says which those are.</summary>
internal static partial class PowerCut
{
    private const int CacheStatCall = 451; // the same number on x86-64 and arm64

    private static readonly int PageSize = Environment.SystemPageSize;

    /// <summary>Why it cannot be shown on this machine; null where it can: what was flushed counts as written, and what was not does not.</summary>
    public static string? Hindrance(string folder)
    {
        var file = Path.Combine(folder, "page-probe");
        try
        {
            using var probe = new FileStream(file, FileMode.Create, FileAccess.ReadWrite);
            probe.Write(new byte[PageSize]);
            probe.Flush(flushToDisk: true);
            var afterFlush = FirstUnwritten(probe, probe.Length);
            probe.Write(new byte[PageSize]);
            probe.Flush();
            var afterWrite = FirstUnwritten(probe, probe.Length);
            return afterFlush == null && afterWrite == PageSize ? null : "this file system does not tell written pages from others";
        }
        catch (Exception error) when (error is NotSupportedException or EntryPointNotFoundException or DllNotFoundException)
        {
            return "this kernel does not say which pages are written (Linux 6.5 does)";
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Copies the data folder as a power cut would leave it: of the log of SQLite only what had reached the disk.</summary>
    /// <remarks>The first unwritten page is kept whole, as its beginning may have been written earlier; a frame of the log is longer than a page, so no commit can hide in it. Everything behind it is gone.</remarks>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // below the folder
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var kept = file.EndsWith("-wal", StringComparison.Ordinal) && FirstUnwritten(source, source.Length) is { } lost ? Math.Min(source.Length, lost + PageSize) : source.Length;
            var bytes = new byte[kept];
            source.ReadExactly(bytes);
            File.WriteAllBytes(copy, bytes);
        }
    }

    // Where the first page begins that the disk does not have yet.
    private static long? FirstUnwritten(FileStream file, long length)
    {
        for (long at = 0; at < length; at += PageSize)
        {
            var range = new Range(at, PageSize);
            var pages = default(Pages);
            if (CacheStat(CacheStatCall, file.SafeFileHandle, in range, ref pages, 0) != 0)
            {
                throw new NotSupportedException($"cachestat: {Marshal.GetLastPInvokeError()}");
            }

            if (pages.Dirty + pages.WritingBack > 0)
            {
                return at;
            }
        }

        return null;
    }

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial long CacheStat(long call, SafeHandle file, in Range range, ref Pages pages, uint flags);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Range(long Offset, long Length);

    [StructLayout(LayoutKind.Sequential)]
    private struct Pages
    {
        public ulong Cached;
        public ulong Dirty;
        public ulong WritingBack;
        public ulong Evicted;
        public ulong LatelyEvicted;
    }
}
