using UCCMS.Data.Operations;

namespace UCCMS.Tests.Operations;

public sealed class SlowStatementsTests
{
    private static readonly DateTime Now = new(2026, 3, 5, 6, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Statement_below_the_threshold_is_not_kept()
    {
        var statements = new SlowStatements();
        statements.Add("SELECT 1", SlowStatements.Threshold - TimeSpan.FromTicks(1), Now);
        Assert.Empty(statements.All());
    }

    [Fact]
    public void Slow_runs_of_one_statement_add_up_and_the_costliest_comes_first()
    {
        var statements = new SlowStatements();
        statements.Add("SELECT a", TimeSpan.FromSeconds(1), Now);
        statements.Add("SELECT b", TimeSpan.FromSeconds(2), Now);
        statements.Add("SELECT a", TimeSpan.FromSeconds(3), Now.AddHours(1));
        Assert.Equal(
            [new("SELECT a", 2, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(3), Now.AddHours(1)), new("SELECT b", 1, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2), Now)],
            statements.All());
    }

    [Fact]
    public void Flood_of_different_texts_does_not_fill_the_memory()
    {
        var statements = new SlowStatements();
        for (var i = 0; i < 1_000; i++)
        {
            statements.Add($"SELECT {i}", TimeSpan.FromSeconds(1), Now);
        }

        Assert.Equal(200, statements.All().Count);
    }
}
