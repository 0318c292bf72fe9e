using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Ledger;
using UCCMS.Tests.Organisation;

namespace UCCMS.Tests.Ledger;

public sealed class LedgerStoreTests
{
    private static readonly DateOnly Day = new(2026, 2, 28);

    [Fact]
    public async Task Posting_moves_the_balances_in_the_database_itself()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = await ContractAsync(books, isAdvance: true);
        var receipt = CarrierId.New();
        await ReceiveAsync(books, contract, receipt, 1_000_00);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Refund(b, contract, contract.NodalOffice, receipt, new(400_00), new(LedgerAct.Refunded, "refund/1", Day))]);

        var balances = await books.BalancesAsync(contract.Id);

        Assert.Equal(-600_00, balances[LedgerKey.Deposit(contract)]);
        Assert.Equal(600_00, balances[LedgerKey.CashBook(contract, contract.NodalOffice)]);
        var found = await FindAsync(books, LedgerAct.Refunded, "refund/1");
        Assert.Equal(Day, found!.Head.Date);
        Assert.Equal([-400_00L, 400_00L], found.Postings.Select(p => p.Amount.Paise).Order());
        Assert.True((await books.CheckAsync()).Holds);
    }

    [Fact]
    public async Task Act_is_posted_once_for_its_cause()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = await ContractAsync(books, isAdvance: true);
        var receipt = CarrierId.New();
        await ReceiveAsync(books, contract, receipt, 100_00);
        Assert.Equal("ledger.posted-already", (await Assert.ThrowsAsync<RuleViolation>(() => ReceiveAsync(books, contract, receipt, 100_00))).Code);
        Assert.Equal(-100_00, (await books.BalancesAsync(contract.Id))[LedgerKey.Deposit(contract)]);
    }

    [Theory]
    [InlineData("UPDATE \"LedgerPostings\" SET \"Amount\" = 1")]
    [InlineData("DELETE FROM \"LedgerPostings\"")]
    [InlineData("UPDATE \"LedgerJournals\" SET \"Voucher\" = 'X'")]
    [InlineData("DELETE FROM \"LedgerJournals\"")]
    [InlineData("UPDATE \"LedgerDocuments\" SET \"Number\" = 'X'")]
    [InlineData("DELETE FROM \"LedgerDocumentComponents\"")]
    public async Task Database_refuses_to_change_or_remove_what_is_posted(string statement)
    {
        await using var books = await LedgerBooks.CreateAsync();
        await IssueAsync(books, await ContractAsync(books, isAdvance: false));
        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => books.SqlAsync(statement));
        Assert.Contains("insert only", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_refuses_to_overdraw_even_when_the_program_would()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = await ContractAsync(books, isAdvance: true);
        var receipt = CarrierId.New();
        await ReceiveAsync(books, contract, receipt, 100_00);
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => books.PostAsync(LedgerExtent.Of(contract), _ =>
        {
            // a journal computed from other books, as if this program had looked at old balances
            var entries = new Entries().Debit(LedgerKey.Deposit(contract), new(100_01)).Credit(LedgerKey.CashBook(contract, contract.NodalOffice), new(100_01));
            return [Journal.Of(new(LedgerAct.Refunded, "refund/1", Day), entries)];
        }));
        Assert.Equal("ledger.not-enough-money", refusal.Code);
        var error = await Assert.ThrowsAnyAsync<DbException>(() => books.SqlAsync("UPDATE \"LedgerBalances\" SET \"Amount\" = 1 WHERE \"Account\" = 'Deposit'"));
        Assert.Contains(LedgerBalanceConfiguration.NotOverdrawn, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sixty_four_writers_on_one_deposit_lose_nothing_and_never_overdraw()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = await ContractAsync(books, isAdvance: true);
        var receipt = CarrierId.New();
        await ReceiveAsync(books, contract, receipt, 2_000_00);

        // every second one pays in 10, the others try to take out 100 each: 20 find it at the start, some more meanwhile
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(at => Task.Run(async () =>
        {
            if (at % 2 == 0)
            {
                await ReceiveAsync(books, contract, CarrierId.New(), 10_00);
                return (In: 10_00L, Out: 0L);
            }

            try
            {
                await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Refund(b, contract, contract.NodalOffice, receipt, new(100_00), new(LedgerAct.Refunded, $"refund/{at}", Day))]);
                return (In: 0L, Out: 100_00L);
            }
            catch (RuleViolation refusal) when (refusal.Code == "ledger.not-enough-money")
            {
                return (In: 0L, Out: 0L);
            }
        })));

        var left = 2_000_00 + outcomes.Sum(o => o.In) - outcomes.Sum(o => o.Out);
        Assert.InRange(outcomes.Count(o => o.Out > 0), 20, 23);
        Assert.True(left >= 0);
        Assert.Equal(-left, (await books.BalancesAsync(contract.Id)).GetValueOrDefault(LedgerKey.Deposit(contract)));
        Assert.True((await books.CheckAsync()).Holds);
    }

    [Fact]
    public async Task Refusal_in_the_middle_leaves_nothing_of_an_act()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = await ContractAsync(books, isAdvance: true);
        await Assert.ThrowsAsync<RuleViolation>(() => books.PostAsync(LedgerExtent.Of(contract), b =>
        [
            ReceiptJournals.Receive(b, contract, contract.NodalOffice, CarrierId.New(), new(100), new(LedgerAct.MoneyReceived, "receipt/1", Day)),
            Journal.Of(new(LedgerAct.Refunded, "refund/1", Day), new Entries().Debit(LedgerKey.Deposit(contract), new(200)).Credit(LedgerKey.CashBook(contract, contract.NodalOffice), new(200))),
        ]));
        Assert.Empty(await books.BalancesAsync(contract.Id));
        Assert.Null(await FindAsync(books, LedgerAct.MoneyReceived, "receipt/1"));
    }

    [Fact]
    public async Task Location_sees_what_stands_elsewhere_of_its_documents_and_nobody_else_does()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = await ContractAsync(books, isAdvance: false);
        var document = await IssueAsync(books, contract);
        var location = document.Document.Location;
        var stranger = (await books.OfficesAsync(6))[5];
        Assert.NotEmpty(await SeenAsync(books, location));
        Assert.Empty(await SeenAsync(books, stranger));
    }

    [Fact]
    public async Task Drifted_balance_is_found_and_named()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var document = await IssueAsync(books, await ContractAsync(books, isAdvance: false));
        await books.SqlAsync("UPDATE \"LedgerBalances\" SET \"Amount\" = \"Amount\" + 1 WHERE \"Account\" = 'Receivable'");
        var result = await books.CheckAsync();
        Assert.Contains(result.Broken, b => b.Contains(document.Document.Number, StringComparison.Ordinal) && b.Contains("Receivable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Document_whose_lines_break_an_invariant_is_named()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = await ContractAsync(books, isAdvance: false);
        var document = await IssueAsync(books, contract);

        // paid on the demand side, and nowhere on the accounts side
        await books.PostAsync(LedgerExtent.Of(contract, document.Id), b =>
        {
            var entries = new Entries().Credit(LedgerKey.Receivable(document.Document), document.Total);
            foreach (var (component, amount) in document.Components)
            {
                entries.Debit(LedgerKey.Invoiced(document.Document, component), amount);
            }

            return [Journal.Of(new(LedgerAct.MoneyAllocated, "allocation/1", Day), entries)];
        });
        var result = await books.CheckAsync();
        Assert.Contains(result.Broken, b => b.Contains(LedgerInvariants.RealisedIsPresent, StringComparison.Ordinal) && b.Contains(document.Document.Number, StringComparison.Ordinal));
    }

    private static async Task<List<LedgerPostingRow>> SeenAsync(LedgerBooks books, OfficeId office)
    {
        var clerk = Actor.Of(
            "clerk", "A clerk", Post.Assign("clerk", Role.BookingLocation, office, new(2025, 1, 1), null, Tenure.Regular), "An office", await books.Database.ScopeAsync(Role.BookingLocation, office), "test");
        await using var scope = books.Database.As(clerk);
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<LedgerPostingRow>().AsNoTracking().ToListAsync();
    }

    private static async Task<ContractAccount> ContractAsync(LedgerBooks books, bool isAdvance) => new(new(40_000_001), (await books.OfficesAsync(1))[0], isAdvance);

    private static Task ReceiveAsync(LedgerBooks books, ContractAccount contract, CarrierId receipt, long paise) => books.PostAsync(
        LedgerExtent.Of(contract), b => [ReceiptJournals.Receive(b, contract, contract.NodalOffice, receipt, new(paise), new(LedgerAct.MoneyReceived, $"receipt/{receipt.Value}", Day))]);

    private static async Task<DocumentVector> IssueAsync(LedgerBooks books, ContractAccount contract)
    {
        var location = (await books.OfficesAsync(2))[1];
        var document = new DocumentVector(
            new(new(Guid.CreateVersion7()), LedgerDocumentKind.Invoice, "07/26-27/1", Day, "07AAAGP0582N1ZW", location, contract),
            ComponentAmounts.Of((Component.Net("SPD"), new(1_000_00)), (Component.Igst, new(180_00))));
        await books.PostAsync(LedgerExtent.Of(contract), _ => [IssueJournals.Issue(document, new(LedgerAct.DocumentIssued, $"gst-invoice/{document.Id.Value}", Day))]);
        return document;
    }

    private static async Task<Journal?> FindAsync(LedgerBooks books, LedgerAct act, string cause)
    {
        await using var scope = books.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<ILedgerStore>().FindAsync(act, cause, CancellationToken.None);
    }
}
