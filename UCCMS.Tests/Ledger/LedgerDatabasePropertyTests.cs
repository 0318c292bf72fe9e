using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Ledger;

/// <summary>Random months through the real database: every journal in a transaction of its own, every refusal refused there too.</summary>
public sealed class LedgerDatabasePropertyTests
{
    private const int Months = 50;

    [Fact]
    public async Task Database_comes_to_the_same_balances_and_every_invariant_holds()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var offices = await books.OfficesAsync(7);
        var journals = 0;
        foreach (var seed in Enumerable.Range(100_000, Months))
        {
            var month = new RandomMonth(seed, offices);
            month.Run();
            foreach (var (journal, refused) in month.Tried)
            {
                var post = books.PostAsync(LedgerBooks.ExtentOf(journal, month.Contract), _ => [journal]);
                if (refused)
                {
                    await Assert.ThrowsAsync<RuleViolation>(() => post);
                }
                else
                {
                    await post;
                    journals++;
                }
            }

            var expected = month.Book.Balances.ToDictionary(b => b.Key, b => b.Amount.Paise);
            var found = await books.BalancesAsync(month.Contract.Id);
            Assert.True(expected.Count == found.Count && expected.All(e => found.GetValueOrDefault(e.Key) == e.Value), $"seed {seed}: {found.Count} balances of {expected.Count}");
        }

        var result = await books.CheckAsync();
        Assert.Empty(result.Broken);
        Assert.True(result.Counted > journals);
    }
}
