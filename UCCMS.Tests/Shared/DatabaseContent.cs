using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace UCCMS.Tests.Shared;

/// <summary>Looks at the file of a test's database from outside, to show that an act changed nothing: rows and content of every table.</summary>
internal sealed class DatabaseContent : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string[] tables;
    private readonly string[] quick;
    private long version;
    private string last;

    public DatabaseContent(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        tables = [.. Texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")];
        quick = [.. tables.Where(t => Count(t) < 500)];
        (version, last) = (Version(), Hash(quick));
    }

    /// <summary>SHA-256 of every row of every table.</summary>
    public string HashOfAll() => Hash(tables);

    /// <summary>Of every table but these.</summary>
    public string HashBut(IReadOnlyCollection<string> left) => Hash([.. tables.Except(left, StringComparer.Ordinal)]);

    /// <summary>Whether the tables of up to 500 rows are as at the last question; free while nobody wrote at all.</summary>
    public bool IsUnchanged()
    {
        var now = Version();
        if (now == version)
        {
            return true;
        }

        version = now;
        var before = last;
        last = Hash(quick);
        return before == last;
    }

    /// <summary>Another number as soon as anybody else has written anything.</summary>
    public long Version() => long.Parse(Texts("PRAGMA data_version").Single(), CultureInfo.InvariantCulture);

    public void Dispose() => connection.Dispose();

    private string Hash(string[] names)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in names)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{name}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var at = 0; at < reader.FieldCount; at++)
                {
                    hash.AppendData(reader.GetValue(at) is byte[] bytes ? bytes : Encoding.UTF8.GetBytes(Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture) + "\u001F"));
                }
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private long Count(string table) => long.Parse(Texts($"SELECT COUNT(*) FROM \"{table}\"").Single(), CultureInfo.InvariantCulture);

    private List<string> Texts(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return texts;
    }
}
