using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using Xunit.Abstractions;

namespace UCCMS.Tests.Ledger;

/// <summary>
/// Whatever is done in whatever order, the books hold: random months of Advance and BNPL customers with one or more locations,
/// mixed heads, discounts already in the values, APT that comes to less, more or other heads, part payments, receipts at other
/// offices, cheques that dishonour at any moment, notes, transfer entries, reversals, and acts that are refused.
/// </summary>
public sealed class LedgerPropertyTests(ITestOutputHelper output)
{
    private const int Months = 2_000;

    [Fact]
    public void Every_invariant_holds_after_every_act_and_a_closed_period_is_at_its_locations()
    {
        var acts = new HashSet<LedgerAct>();
        var failures = new List<string>();
        var (journals, refused) = (0L, 0L);
        Parallel.For(0, Months, seed =>
        {
            var month = new RandomMonth(seed);
            var failure = FailureOf(month);
            lock (acts)
            {
                acts.UnionWith(month.Acts);
                (journals, refused) = (journals + month.Tried.Count, refused + month.Refused);
                failures.AddRange(failure is null ? [] : [failure]);
            }
        });
        Assert.True(failures.Count == 0, $"{failures.Count} months: {string.Join('\n', failures.Take(10))}");
        output.WriteLine($"{Months} months, {journals} journals, {refused} refused acts");
        Assert.True(refused > Months, $"only {refused} acts were refused");
        Assert.Equal(Enum.GetValues<LedgerAct>().Order(), acts.Order());
    }

    /// <summary>Months that once broke something.</summary>
    [Theory]
    [InlineData(18_080)]
    [InlineData(10_566)]
    public void One_month_holds(int seed)
    {
        Assert.Null(FailureOf(new RandomMonth(seed)));
    }

    [Fact]
    public void A_book_that_breaks_an_invariant_is_found()
    {
        var month = new RandomMonth(7);
        month.Run();
        var balance = month.Book.Balances.First(b => b.Key.Account == LedgerAccount.Revenue);
        var broken = new LedgerBook([month.Contract], month.Book.Documents, month.Book.Balances.Select(b => b == balance ? b with { Amount = b.Amount + new Money(1) } : b));
        var found = LedgerInvariants.Broken(broken).ToList();
        Assert.Contains(found, b => b.Invariant == LedgerInvariants.SidesAreNil);
        Assert.Contains(found, b => b.Invariant is LedgerInvariants.RealisedIsPresent or LedgerInvariants.AptIsWhole && b.Sentence.Contains(month.Book.Document(balance.Key.Document).Document.Number, StringComparison.Ordinal));
        Assert.NotEmpty(LedgerInvariants.BrokenOfClosed(broken, month.ClosedDocuments()));
    }

    private static string? FailureOf(RandomMonth month)
    {
        try
        {
            month.AfterAct = where => RequireAll(month, where);
            month.Run();
            var open = LedgerInvariants.BrokenOfClosed(month.Book, month.ClosedDocuments()).FirstOrDefault();
            return open is null ? null : $"seed {month.Seed}, {(month.Contract.IsAdvance ? "Advance" : "BNPL")}, closed: {open.Sentence}";
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"seed {month.Seed}: {e.Message}";
        }
    }

    private static void RequireAll(RandomMonth month, string where)
    {
        var broken = LedgerInvariants.Broken(month.Book).FirstOrDefault();
        Assert.True(broken is null, $"{where}: {broken?.Invariant}: {broken?.Sentence}");
        var cash = Money.Sum(month.Book.Balances.Where(b => b.Key.Account == LedgerAccount.CashBook).Select(b => b.Amount));
        Assert.True(cash == month.CashExpected, $"{where}: cash book {cash}, received less paid out {month.CashExpected}");
    }
}
