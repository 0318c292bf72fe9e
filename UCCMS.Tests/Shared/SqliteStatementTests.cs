using Microsoft.Data.Sqlite;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>What is bound directly is stored as a parameter would store it.</summary>
public sealed class SqliteStatementTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteStatementTests()
    {
        _connection.Open();
        Execute("CREATE TABLE \"T\" (\"Id\" INTEGER PRIMARY KEY, \"Text\" TEXT NULL, \"Number\" INTEGER NULL, \"Day\" TEXT NULL, \"Time\" TEXT NULL)");
    }

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData("Sarojini Nagar HO")]
    [InlineData("दिल्ली")]
    [InlineData("")]
    [InlineData(null)]
    public void Text_comes_back_as_it_was_an_empty_one_not_as_null(string? text)
    {
        Insert(1, text, null, null);
        Assert.Equal(text, Read("SELECT \"Text\" FROM \"T\"") as string);
    }

    [Fact]
    public void Text_longer_than_the_first_room_is_kept_whole()
    {
        var text = new string('क', 5_000);
        Insert(1, text, null, null);
        Assert.Equal(text, Read("SELECT \"Text\" FROM \"T\""));
    }

    [Fact]
    public void Values_are_stored_in_the_form_that_a_parameter_gives_them()
    {
        Insert(1, "a", 123_45_67_890_123, new(2026, 3, 5));
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM \"T\" WHERE \"Number\" = @number AND \"Day\" = @day AND \"Time\" = @time";
        command.Parameters.AddWithValue("@number", 123_45_67_890_123);
        command.Parameters.AddWithValue("@day", new DateOnly(2026, 3, 5));
        command.Parameters.AddWithValue("@time", new DateTime(2026, 3, 5, 14, 30, 0, DateTimeKind.Unspecified));
        Assert.Equal(1L, command.ExecuteScalar());
    }

    [Fact]
    public void A_refused_row_raises_and_the_next_one_goes_on()
    {
        using var insert = new SqliteStatement(_connection, "INSERT INTO \"T\" (\"Id\") VALUES (?)");
        insert.Bind(1);
        Assert.Equal(1, insert.Run());
        insert.Bind(1);
        Assert.Throws<SqliteException>(() => insert.Run());
        insert.Bind(2);
        Assert.Equal(1, insert.Run());
        Assert.Equal(2L, Read("SELECT COUNT(*) FROM \"T\""));
    }

    [Fact]
    public void A_text_that_is_no_statement_is_refused() =>
        Assert.Throws<SqliteException>(() => new SqliteStatement(_connection, "INSERT INTO \"Nowhere\" VALUES (?)"));

    private void Insert(long id, string? text, long? number, DateOnly? day)
    {
        using var insert = new SqliteStatement(_connection, "INSERT INTO \"T\" VALUES (?, ?, ?, ?, ?)");
        insert.Bind(id);
        insert.Bind(text);
        insert.Bind(number);
        insert.Bind(day);
        insert.Bind(new DateTime(2026, 3, 5, 14, 30, 0, DateTimeKind.Unspecified));
        Assert.Equal(1, insert.Run());
    }

    private object? Read(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    private void Execute(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
