using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SQLitePCL;

namespace Huiyin.Storage.Sqlite;

/// <summary>Ties Microsoft.Data.Sqlite to the system's libsqlite3 (decision 0004: why, and when to drop it).</summary>
internal static class SqliteBinding
{
    private const int SqliteConfigMemStatus = 9;

    private static readonly Lock Once = new();
    private static bool attached;

    public static void Attach()
    {
        lock (Once)
        {
            if (attached)
            {
                return;
            }

            // Microsoft.Data.Sqlite asks for SQLitePCLRaw.core 2.1; the 2.0.6 beside us has what it calls.
            AssemblyLoadContext.Default.Resolving += (context, name) =>
                name.Name == "SQLitePCLRaw.core" ? context.LoadFromAssemblyPath(typeof(raw).Assembly.Location) : null;
            NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
            SetProvider();
            attached = true;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SetProvider()
    {
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        // Its counting of memory, which nobody reads, takes one lock of the whole process at every allocation.
        _ = raw.sqlite3_config(SqliteConfigMemStatus, 0);
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != "e_sqlite3")
        {
            return 0;
        }

        foreach (var candidate in (string[])["libsqlite3.so.0", "libsqlite3.dylib", "winsqlite3.dll"])
        {
            if (NativeLibrary.TryLoad(candidate, assembly, path, out var handle))
            {
                return handle;
            }
        }

        throw new DllNotFoundException("libsqlite3 is missing. Debian and Ubuntu: apt-get install libsqlite3-0");
    }
}
