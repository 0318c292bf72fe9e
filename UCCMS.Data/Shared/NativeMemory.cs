using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>
/// Gives back what a long work on many rows leaves behind outside the managed heap. SQLite keeps the pages of a pooled
/// connection; and the C library of Linux keeps what was freed, in a pool for each of many threads, so that a work that goes
/// from thread to thread would fill one after the other.
/// </summary>
internal static class NativeMemory
{
    private static readonly Trim? Trimming = OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "malloc_trim", out var address)
        ? Marshal.GetDelegateForFunctionPointer<Trim>(address)
        : null;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Trim(nint keep);

    /// <param name="db">Its connection is open; on another database than SQLite nothing is done.</param>
    public static async Task ReleaseAsync(UccmsDbContext db)
    {
        if (db.Database.GetDbConnection() is SqliteConnection { State: System.Data.ConnectionState.Open } connection)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA shrink_memory";
            await command.ExecuteNonQueryAsync();
            Trimming?.Invoke(0);
        }
    }
}
