using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;

namespace UCCMS.Tests.Ledger;

/// <summary>The board adds up rows of the database; what it comes to is compared with the trail of every document.</summary>
public sealed class TrailQueriesTests
{
    private const int Months = 10;

    [Fact]
    public async Task Board_is_the_sum_of_the_trails_and_its_documents_are_found()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var offices = await books.OfficesAsync(7);
        var steps = new List<TrailStep>();
        var crossed = 0;
        var calledBack = Enumerable.Range(310_000, 5_000).Where(seed => HalfOf(seed, offices).Book.Documents.Any(d => d.Document.Kind == LedgerDocumentKind.Invoice && Crosses(HalfOf(seed, offices).Book, d.Id))).Take(3);
        foreach (var (contract, book, journals) in Enumerable.Range(300_000, Months).Concat(calledBack).Select(seed => HalfOf(seed, offices)))
        {
            foreach (var journal in journals)
            {
                await books.PostAsync(LedgerBooks.ExtentOf(journal, contract), _ => [journal]);
            }

            var positions = book.Documents.Where(d => d.Document.Kind != LedgerDocumentKind.AptInvoice).Select(d => DocumentPosition.Of(book, d.Id)).ToList();
            steps.AddRange(positions.SelectMany(RupeeTrail.Of));
            crossed += positions.Count(p => p.CalledBack.Count > 0);
        }

        await using var scope = books.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<TrailQueries>();
        var sums = await queries.WaitingAsync(new TrailFilter());

        Assert.True(crossed > 0, "no month called money back, so what crosses was not tried");
        Assert.Equal(RupeeTrail.NotYetAccounted(steps), Money.Sum(sums.Select(s => s.Amount)));
        foreach (var stage in Enum.GetValues<RupeeStage>().Where(s => s < RupeeStage.RoundOffKept))
        {
            var expected = Money.Sum(steps.Where(s => s.Stage == stage).Select(s => s.Amount));
            Assert.True(expected == Money.Sum(sums.Where(s => s.Stage == stage).Select(s => s.Amount)), $"{stage}: {expected}");
            var documents = await EveryAsync(queries, new TrailFilter(stage));
            Assert.True(expected == Money.Sum(documents.Select(d => d.In(stage))), $"documents of {stage}");
        }

        var circle = sums.First(s => s.Circle is not null).Circle;
        Assert.Equal(Money.Sum(sums.Where(s => s.Circle == circle).Select(s => s.Amount)), Money.Sum((await queries.WaitingAsync(new TrailFilter(Circle: circle))).Select(s => s.Amount)));
    }

    [Fact]
    public async Task Age_is_counted_from_the_day_an_amount_came_into_its_stage()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var contract = new ContractAccount(new(40_000_001), (await books.OfficesAsync(1))[0], IsAdvance: false);
        await using var scope = books.Database.AsSystem();
        var today = IndianTime.Today(scope.ServiceProvider.GetRequiredService<TimeProvider>());
        int[] ages = [0, 7, 8, 30, 31, 90, 91, 400];
        foreach (var age in ages)
        {
            var document = new DocumentVector(
                new(new(Guid.CreateVersion7()), LedgerDocumentKind.Invoice, $"07/26-27/{age}", today.AddDays(-age), "07AAAGP0582N1ZW", contract.NodalOffice, contract), ComponentAmounts.Of((Component.Net("SPD"), new(100_00))));
            await books.PostAsync(LedgerExtent.Of(contract), _ => [IssueJournals.Issue(document, new(LedgerAct.DocumentIssued, $"gst-invoice/{age}", document.Document.Date))]);
        }

        var queries = scope.ServiceProvider.GetRequiredService<TrailQueries>();
        var sums = (await queries.WaitingAsync(new TrailFilter())).OrderBy(s => s.Age).Select(s => (s.Age, s.Documents));
        Assert.Equal([(WaitingAge.UpToAWeek, 2), (WaitingAge.UpToAMonth, 2), (WaitingAge.UpToAQuarter, 2), (WaitingAge.Longer, 2)], sums);
        foreach (var age in Enum.GetValues<WaitingAge>())
        {
            var page = await queries.ListAsync(new TrailFilter(Age: age), new PageRequest());
            Assert.Equal((2, 2), (page.Total, page.Items.Count));
            Assert.All(page.Items, r => Assert.Equal(age, WaitingAges.Of(r.Oldest!.Since!.Value, today)));
        }

        var found = await queries.ListAsync(new TrailFilter(RupeeStage.Owed), new PageRequest(Search: "07/26-27/400"));
        Assert.Equal((1, 100m), (found.Total, found.Items[0].Waiting.Rupees));
    }

    [Fact]
    public async Task Row_tells_the_next_holder_of_what_waits_longest()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var offices = await books.OfficesAsync(2);
        var contract = new ContractAccount(new(40_000_001), offices[0], IsAdvance: false);
        var day = new DateOnly(2026, 2, 1);
        var document = new DocumentVector(
            new(new(Guid.CreateVersion7()), LedgerDocumentKind.Invoice, "07/26-27/1", day, "07AAAGP0582N1ZW", offices[1], contract), ComponentAmounts.Of((Component.Net("SPD"), new(1_000_00)), (Component.Igst, new(180_00))));
        var receipt = CarrierId.New();
        await books.PostAsync(LedgerExtent.Of(contract), _ => [IssueJournals.Issue(document, new(LedgerAct.DocumentIssued, "gst-invoice/1", day))]);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Receive(b, contract, offices[0], receipt, new(1_180_00), new(LedgerAct.MoneyReceived, "receipt/1", day))]);
        await books.PostAsync(LedgerExtent.Of(contract, document.Id), b => [AllocationJournals.Allocate(b, offices[0], receipt, document.Id, new(1_180_00), new(LedgerAct.MoneyAllocated, "allocation/1", day.AddDays(3)))]);
        await using var scope = books.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<TrailQueries>();

        var lying = (await queries.OneAsync(document.Id))!;
        Assert.Equal((RupeeStage.Lying, day.AddDays(3), offices[0]), (lying.Oldest!.Stage, lying.Oldest.Since!.Value, lying.Oldest.Next!.Office));
        await books.PostAsync(LedgerExtent.Of(contract, document.Id), b => [MiscTransactionJournals.Post(b, offices[0], [document.Id], new(LedgerAct.MiscTransaction, "misc/1", day.AddDays(4)))]);
        var elsewhere = (await queries.OneAsync(document.Id))!;
        Assert.Equal((RupeeStage.AccountedElsewhere, Core.Organisation.Role.Ddo, 1_180m), (elsewhere.Oldest!.Stage, elsewhere.Oldest.Next!.Holder, elsewhere.Waiting.Rupees));
    }

    // cut off in the middle, where everything is on its way
    private static (ContractAccount Contract, LedgerBook Book, IReadOnlyList<Journal> Journals) HalfOf(int seed, IReadOnlyList<Core.Organisation.OfficeId> offices)
    {
        var month = new RandomMonth(seed, offices);
        month.Run();
        var book = new LedgerBook();
        List<Journal> journals = [.. month.Tried.Take(month.Tried.Count / 2).Where(t => !t.Refused).Select(t => t.Journal)];
        journals.ForEach(book.Post);
        return (month.Contract, book, journals);
    }

    private static bool Crosses(LedgerBook book, LedgerDocumentId document) => DocumentPosition.Of(book, document).CalledBack.Count > 0;

    private static async Task<List<TrailRow>> EveryAsync(TrailQueries queries, TrailFilter filter)
    {
        var rows = new List<TrailRow>();
        for (var skip = 0; ; skip += 7)
        {
            var page = await queries.ListAsync(filter, new PageRequest(Skip: skip, Take: 7));
            rows.AddRange(page.Items);
            if (page.Items.Count == 0)
            {
                Assert.Equal(page.Total, rows.Count);
                return rows;
            }
        }
    }
}
