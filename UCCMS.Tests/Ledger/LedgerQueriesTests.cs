using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;

namespace UCCMS.Tests.Ledger;

public sealed class LedgerQueriesTests
{
    private static readonly DateOnly Day = new(2026, 2, 1);

    [Fact]
    public async Task Statement_carries_its_balance_over_pages_and_days()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = new ContractAccount(new(40_000_001), (await books.OfficesAsync(1))[0], IsAdvance: true);
        foreach (var at in Enumerable.Range(0, 5))
        {
            await books.PostAsync(LedgerExtent.Of(contract), b =>
                [ReceiptJournals.Receive(b, contract, contract.NodalOffice, CarrierId.New(), new(100_00), new(LedgerAct.MoneyReceived, $"receipt/{at}", Day.AddDays(at)))]);
        }

        await using var scope = books.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<LedgerQueries>();
        var filter = new LedgerStatementFilter(LedgerAccount.Deposit, Contract: contract.Id);
        var whole = await queries.StatementAsync(filter, new PageRequest());
        var second = await queries.StatementAsync(filter, new PageRequest(Skip: 2, Take: 2));
        var from = await queries.StatementAsync(filter with { From = Day.AddDays(3) }, new PageRequest());

        Assert.Equal([-100m, -200m, -300m, -400m, -500m], whole.Rows.Items.Select(r => r.Balance.Rupees));
        Assert.Equal((-200m, 5), (second.Forward.Rupees, second.Rows.Total));
        Assert.Equal([-300m, -400m], second.Rows.Items.Select(r => r.Balance.Rupees));
        Assert.Equal((-300m, -500m), (from.Forward.Rupees, from.Rows.Items[^1].Balance.Rupees));
        Assert.Equal("receipt/0", whole.Rows.Items[0].Cause);
    }

    [Fact]
    public async Task Trail_and_chain_tell_where_a_document_is_and_what_was_done()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var offices = await books.OfficesAsync(2);
        var contract = new ContractAccount(new(40_000_001), offices[0], IsAdvance: false);
        var document = new DocumentVector(
            new(new(Guid.CreateVersion7()), LedgerDocumentKind.Invoice, "07/26-27/1", Day, "07AAAGP0582N1ZW", offices[1], contract), ComponentAmounts.Of((Component.Net("SPD"), new(1_000_00)), (Component.Igst, new(180_00))));
        var receipt = CarrierId.New();
        await books.PostAsync(LedgerExtent.Of(contract), _ => [IssueJournals.Issue(document, new(LedgerAct.DocumentIssued, "gst-invoice/1", Day))]);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Receive(b, contract, offices[0], receipt, new(590_00), new(LedgerAct.MoneyReceived, "receipt/1", Day))]);
        await books.PostAsync(LedgerExtent.Of(contract, document.Id), b => [AllocationJournals.Allocate(b, offices[0], receipt, document.Id, new(590_00), new(LedgerAct.MoneyAllocated, "allocation/1", Day.AddDays(1)))]);

        await using var scope = books.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<LedgerQueries>();
        var trail = await queries.TrailAsync(document.Id);
        Assert.Equal([(RupeeStage.Owed, 590m), (RupeeStage.Lying, 590m)], trail.GroupBy(s => s.Stage).Select(g => (g.Key, Money.Sum(g.Select(s => s.Amount)).Rupees)));
        Assert.Equal([LedgerAct.DocumentIssued, LedgerAct.MoneyAllocated], (await queries.ChainAsync(document.Id)).Select(c => c.Act));
    }
}
