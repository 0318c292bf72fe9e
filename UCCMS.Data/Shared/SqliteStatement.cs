using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace UCCMS.Data.Shared;

/// <summary>
/// One prepared statement over SQLite's own interface: values go straight to it in the order of its question marks, without a
/// parameter object or a boxed value between them. For very many rows only.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _scratch = new byte[1_024];
    private int _at;

    /// <exception cref="SqliteException">The text is no statement of this database.</exception>
    public SqliteStatement(SqliteConnection connection, string text)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, text, out _statement), _database);
    }

    public void Bind(long? value)
    {
        if (value is { } number)
        {
            raw.sqlite3_bind_int64(_statement, ++_at, number);
        }
        else
        {
            raw.sqlite3_bind_null(_statement, ++_at);
        }
    }

    public void Bind(byte[] utf8) => Bind(utf8.AsSpan());

    public void Bind(string? text)
    {
        if (text is null)
        {
            raw.sqlite3_bind_null(_statement, ++_at);
            return;
        }

        if (text.Length * 3 > _scratch.Length)
        {
            _scratch = new byte[text.Length * 3];
        }

        Bind(_scratch.AsSpan(0, Encoding.UTF8.GetBytes(text, _scratch)));
    }

    public void Bind(DateTime time)
    {
        time.TryFormat(_scratch, out var written, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        Bind(_scratch.AsSpan(0, written));
    }

    public void Bind(DateOnly? day)
    {
        if (day is { } d)
        {
            d.TryFormat(_scratch, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Bind(_scratch.AsSpan(0, written));
        }
        else
        {
            raw.sqlite3_bind_null(_statement, ++_at);
        }
    }

    /// <summary>Runs it with the values bound since it ran last.</summary>
    /// <returns>Number of rows it changed.</returns>
    /// <exception cref="SqliteException">A rule of the database refuses.</exception>
    public int Run()
    {
        _at = 0;
        var step = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (step != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(step, _database);
        }

        return raw.sqlite3_changes(_database);
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            raw.sqlite3_bind_text(_statement, ++_at, string.Empty); // an empty span has no address, which would be NULL
        }
        else
        {
            raw.sqlite3_bind_text(_statement, ++_at, utf8);
        }
    }
}
