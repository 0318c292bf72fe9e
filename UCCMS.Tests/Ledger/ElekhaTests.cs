using System.Text;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Files;
using UCCMS.Data.Ledger.Elekha;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Tests.Organisation;
using UCCMS.Web.Ledger;
using UCCMS.Web.Notifications;
using UCCMS.Web.Workspaces;

namespace UCCMS.Tests.Ledger;

public sealed class ElekhaTests
{
    private const string Header = "month,ddo_office_id,office_id,head,amount,voucher_no\n";
    private static readonly ElekhaMonth February = new(202602);
    private static readonly DateOnly Day = new(2026, 2, 10);

    [Fact]
    public void Heads_are_compared_office_by_office_and_misses_stand_first()
    {
        var (delhi, mumbai) = (new OfficeId(10000001), new OfficeId(10000002));
        var compared = ElekhaCompared.Of(
            [new(delhi, "TBC-NET", Rupees(1_000)), new(delhi, "tbc-igst", Rupees(180)), new(mumbai, "TBC-NET", Rupees(500)), new(mumbai, "TBC-CGST", Rupees(0))],
            [new(delhi, "TBC-NET", Rupees(600)), new(delhi, "TBC-NET", Rupees(400)), new(delhi, "TBC-IGST", Rupees(80)), new(mumbai, "8443", Rupees(7))]);
        Assert.Equal(
            [(mumbai, "TBC-NET", ElekhaStanding.NotReflected), (delhi, "TBC-IGST", ElekhaStanding.Differs), (mumbai, "8443", ElekhaStanding.OnlyInElekha), (delhi, "TBC-NET", ElekhaStanding.Match)],
            compared.Select(c => (c.Office, c.Head, c.Standing)));
        Assert.Equal((-500m, -100m, 7m, 0m), (compared[0].Difference.Rupees, compared[1].Difference.Rupees, compared[2].Difference.Rupees, compared[3].Difference.Rupees));
    }

    [Theory]
    [InlineData("2026-02,,10029164,TBC-NET,1000.50,MT-1", null, null)]
    [InlineData("202602,,10029164,TBC-NET,-20,", null, null)]
    [InlineData("2026-02,,10029164,TBC-NET,(20.25),", null, null)]
    [InlineData("Feb,,10029164,TBC-NET,1,", "month", "This is no month.")]
    [InlineData("2026-13,,10029164,TBC-NET,1,", "month", "This is no month.")]
    [InlineData("2099-01,,10029164,TBC-NET,1,", "month", "This month has not come yet.")]
    [InlineData("2026-02,,1002,TBC-NET,1,", "office_id", null)]
    [InlineData("2026-02,,10029164,,1,", "head", null)]
    [InlineData("2026-02,,10029164,TBC-NET,1.005,", "amount", null)]
    public void Row_is_read_or_its_problem_named(string row, string? column, string? reason)
    {
        var file = Read(row + "\n");
        Assert.Equal(column is null ? [] : [column], file.Problems.Select(p => p.Column));
        Assert.True(reason is null || file.Problems[0].Reason == reason);
        Assert.Equal(column is null ? 1 : 0, file.Rows.Count);
    }

    [Fact]
    public void File_of_two_months_is_refused_and_minus_is_minus()
    {
        var file = Read("2026-02,,10029164,TBC-NET,(20.25),\n2026-01,,10029164,TBC-NET,1,\n");
        Assert.Equal((-20.25m, "month"), (file.Rows[0].Amount.Rupees, Assert.Single(file.Problems).Column));
    }

    [Fact]
    public async Task Extract_is_compared_with_what_was_accounted_and_a_later_one_takes_its_place()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var (pao, office) = await PaoAsync(books);
        var document = await AccountedAsync(books, office);
        var first = await EnterAsync(books, pao, $"2026-02,,{office},TBC-NET,900,MT-1\n2026-02,,{office},8443,5,\n");
        Assert.True(first.IsDone, first.Sentence);

        var compared = await AskAsync(books, pao, q => q.MonthAsync(February));
        Assert.Equal((1, 3), (compared.Extracts, compared.Misses));
        Assert.Equal(
            [("8443", ElekhaStanding.OnlyInElekha, 5m), ("TBC-IGST", ElekhaStanding.NotReflected, -180m), ("TBC-NET", ElekhaStanding.Differs, -100m)],
            compared.Rows.Select(r => (r.Compared.Head, r.Compared.Standing, r.Compared.Difference.Rupees)).OrderBy(r => r.Head, StringComparer.Ordinal));
        var reflections = await AskAsync(books, pao, q => q.OfDocumentAsync(document));
        Assert.Equal([("TBC-IGST", 180m, ElekhaStanding.NotReflected), ("TBC-NET", 1_000m, ElekhaStanding.Differs)], reflections.Select(r => (r.Head, r.Amount.Rupees, r.Standing!.Value)));
        var sides = await AskAsync(books, pao, q => q.BothSidesAsync(February, office, "TBC-NET"));
        Assert.Equal((1_000m, 900m, "MT-1"), (Assert.Single(sides.Postings).Amount.Rupees, Assert.Single(sides.Lines).Amount.Rupees, sides.Lines[0].Voucher));

        Assert.True((await EnterAsync(books, pao, $"2026-02,,{office},TBC-NET,1000,MT-1\n2026-02,,{office},TBC-IGST,180,MT-1\n")).IsDone);
        var again = await AskAsync(books, pao, q => q.MonthAsync(February));
        Assert.Equal((1, 0), (again.Extracts, again.Misses));
        Assert.Equal([true, false], (await AskAsync(books, pao, q => q.ExtractsAsync())).Select(e => e.IsLatest));
        Assert.Empty((await AskAsync(books, pao, q => q.MonthAsync(new(202603)))).Rows);
    }

    [Fact]
    public async Task What_e_Lekha_misses_waits_for_the_PAO_by_month_and_DDO_until_a_later_extract_shows_it()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var (pao, office) = await PaoAsync(books);
        await AccountedAsync(books, office);
        Assert.Empty(await WaitingAsync(books, pao)); // nothing was compared yet
        Assert.True((await EnterAsync(books, pao, $"2026-02,,{office},TBC-NET,900,MT-1\n2026-02,,{office},8443,5,\n")).IsDone);

        await using (var scope = books.Database.As(pao))
        {
            var miss = Assert.Single(await scope.ServiceProvider.GetRequiredService<ElekhaMissQueries>().OpenAsync());
            Assert.Equal((February, 3, 180m, 100m, 5m), (miss.Month, miss.Heads, miss.NotReflected.Rupees, miss.Differing.Rupees, miss.OnlyInElekha.Rupees));
        }

        var item = Assert.Single(await WaitingAsync(books, pao));
        Assert.Contains("Feb-2026", item.Title, StringComparison.Ordinal);
        Assert.Contains("180.00 not reflected", item.SubTitle, StringComparison.Ordinal);
        Assert.EndsWith("5.00 only in e-Lekha", item.SubTitle, StringComparison.Ordinal);
        Assert.NotNull(item.Due);
        Assert.StartsWith("/ledger/e-lekha/202602?standing=Missed&ddo=", item.Address, StringComparison.Ordinal);
        await RequireEscalatesAsync(books, pao, item);
        Assert.Empty(await WaitingAsync(books, Actor.Of("nodal", "nodal", Post.Assign("nodal", Role.NodalOffice, office, new(2025, 1, 1), null, Tenure.Regular), "x", await books.Database.ScopeAsync(Role.NodalOffice, office), "test")));

        Assert.True((await EnterAsync(books, pao, $"2026-02,,{office},TBC-NET,1000,MT-1\n2026-02,,{office},TBC-IGST,180,MT-1\n")).IsDone);
        Assert.Empty(await WaitingAsync(books, pao));
        await using var after = books.Database.AsSystem();
        Assert.DoesNotContain(await after.ServiceProvider.GetRequiredService<OverdueQueries>().WaitingAsync(), s => s.Kind == DeadlineKind.Elekha);
    }

    [Fact]
    public async Task Explained_miss_leaves_the_queue_keeps_its_reason_and_returns_when_an_amount_changes()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var (pao, office) = await PaoAsync(books);
        await AccountedAsync(books, office);
        Assert.True((await EnterAsync(books, pao, $"2026-02,,{office},TBC-NET,1000,MT-1\n2026-02,,{office},8443,5,\n")).IsDone);
        var input = new ExplainElekhaMiss.Input(February, office, "TBC-IGST", Rupees(180), Rupees(0), "Accounted by the DDO in March");
        Assert.Equal("elekha.reason", (await ExplainAsync(books, pao, input with { Reason = " " })).Code);
        Assert.Equal("elekha.figures-changed", (await ExplainAsync(books, pao, input with { Elekha = Rupees(1) })).Code);
        Assert.Equal("elekha.nothing-to-explain", (await ExplainAsync(books, pao, input with { Head = "TBC-NET", Accounted = Rupees(1_000), Elekha = Rupees(1_000) })).Code);
        Assert.Equal("elekha.not-compared", (await ExplainAsync(books, pao, input with { Office = new(10081132) })).Code);
        var once = Guid.CreateVersion7();
        Assert.True((await ExplainAsync(books, pao, input, once)).IsDone);
        Assert.True((await ExplainAsync(books, pao, input, once)).IsDone);
        Assert.True((await ExplainAsync(books, pao, new(February, office, "8443", Rupees(0), Rupees(5), "Wrong head at the PAO"))).IsDone);
        Assert.Empty(await WaitingAsync(books, pao));
        var month = await AskAsync(books, pao, q => q.MonthAsync(February));
        Assert.Equal((0, 2), (month.Misses, month.Explained));
        Assert.Equal("Accounted by the DDO in March", month.Rows.Single(r => r.Compared.Head == "TBC-IGST").Explained!.Reason);

        Assert.True((await EnterAsync(books, pao, $"2026-02,,{office},TBC-NET,1000,MT-1\n2026-02,,{office},TBC-IGST,80,MT-1\n2026-02,,{office},8443,5,\n")).IsDone);
        Assert.Contains("100.00 too much or too little", Assert.Single(await WaitingAsync(books, pao)).SubTitle, StringComparison.Ordinal);
        Assert.True((await ExplainAsync(books, pao, input with { Elekha = Rupees(80), Reason = "Rest accounted in March" })).IsDone);
        Assert.Empty(await WaitingAsync(books, pao));
        Assert.NotNull(await Record.ExceptionAsync(() => books.SqlAsync("UPDATE \"ElekhaExplanations\" SET \"Reason\" = 'x'")));
    }

    [Fact]
    public async Task Reason_is_not_shown_to_another_office_that_opens_the_address()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var (pao, office) = await PaoAsync(books);
        await AccountedAsync(books, office);
        Assert.True((await EnterAsync(books, pao, $"2026-02,,{office},TBC-NET,1000,MT-1\n")).IsDone);
        Assert.True((await ExplainAsync(books, pao, new(February, office, "TBC-IGST", Rupees(180), Rupees(0), "Accounted by the DDO in March"))).IsDone);
        var mumbai = new OfficeId(10081132);
        var stranger = Actor.Of("clerk", "clerk", Post.Assign("clerk", Role.BookingLocation, mumbai, new(2025, 1, 1), null, Tenure.Regular), "x", await books.Database.ScopeAsync(Role.BookingLocation, mumbai), "test");
        Assert.Contains("Accounted by the DDO in March", await HeadPageAsync(books, pao, office), StringComparison.Ordinal);
        Assert.DoesNotContain("Accounted by the DDO in March", await HeadPageAsync(books, stranger, office), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Office_of_another_pao_an_empty_file_and_another_role_are_refused()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var (pao, office) = await PaoAsync(books);
        Assert.Equal("elekha.problems", (await EnterAsync(books, pao, "2026-02,,10081132,TBC-NET,900,\n")).Code);
        Assert.Equal("elekha.problems", (await EnterAsync(books, pao, $"2026-02,,{office},TBC-NET,900,\nx,,{office},TBC-NET,1,\n")).Code);
        Assert.Equal("elekha.no-rows", (await EnterAsync(books, pao, new ElekhaFile([], []))).Code);
        var ddo = Actor.Of("ddo", "ddo", Post.Assign("ddo", Role.Ddo, office, new(2025, 1, 1), null, Tenure.Regular), "x", await books.Database.ScopeAsync(Role.Ddo, office), "test");
        Assert.Equal("permission.missing", (await EnterAsync(books, ddo, $"2026-02,,{office},TBC-NET,900,\n")).Code);
        Assert.Empty(await AskAsync(books, pao, q => q.ExtractsAsync()));
    }

    // what the escalation knows is what stands in the queue, with the same due date
    private static async Task RequireEscalatesAsync(LedgerBooks books, Actor pao, WorkItem item)
    {
        await using var scope = books.Database.AsSystem();
        var overdue = scope.ServiceProvider.GetRequiredService<OverdueQueries>();
        var step = Assert.Single(await overdue.WaitingAsync(), s => s.Kind == DeadlineKind.Elekha);
        Assert.Equal((pao.OfficeId, Role.Pao, item.Address), (step.Holder, step.Role, NoticeAddress.Of(step.Key)));
        Assert.Equal(item.Due, (await scope.ServiceProvider.GetRequiredService<DeadlineQueries>().AtAsync(pao.OfficeId)).Due(step.Kind, step.SinceUtc));
        Assert.Empty((await overdue.CrossedAsync(item.Due!.Value)).SelectMany(o => o));
        Assert.Contains((await overdue.CrossedAsync(item.Due!.Value.AddDays(7))).SelectMany(o => o), o => o.Step.Key == step.Key);
    }

    private static async Task<string> HeadPageAsync(LedgerBooks books, Actor actor, OfficeId office)
    {
        await using var page = new PageOf(books.Database, actor);
        var head = page.Render<ElekhaHeadPage>(p => p.Add(h => h.MonthKey, 202602).Add(h => h.OfficeKey, office.Value).Add(h => h.Head, "TBC-IGST"));
        head.WaitForState(() => head.Markup.Contains("In e-Lekha", StringComparison.Ordinal) && !head.Markup.Contains("Looking", StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        return head.Markup;
    }

    private static Money Rupees(decimal rupees) => Money.FromRupees(rupees);

    private static ElekhaFile Read(string rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + rows));
        using var table = TableFile.Open(stream, "elekha.csv", stream.Length);
        return ElekhaFile.Read(table, new DateOnly(2026, 3, 5));
    }

    private static async Task<(Actor Pao, OfficeId Office)> PaoAsync(LedgerBooks books)
    {
        var pao = (await books.Database.OfficeAsync("PAO Delhi")).Id;
        return (Actor.Of("pao", "pao", Post.Assign("pao", Role.Pao, pao, new(2025, 1, 1), null, Tenure.Regular), "PAO Delhi", await books.Database.ScopeAsync(Role.Pao, pao), "test"), new OfficeId(10029164));
    }

    private static async Task<LedgerDocumentId> AccountedAsync(LedgerBooks books, OfficeId office)
    {
        var contract = new ContractAccount(new(40_000_001), office, IsAdvance: false);
        var document = new DocumentVector(
            new(new(Guid.CreateVersion7()), LedgerDocumentKind.Invoice, "07/26-27/1", Day, "07AAAGP0582N1ZW", office, contract), ComponentAmounts.Of((Component.Net("SPD"), Rupees(1_000)), (Component.Igst, Rupees(180))));
        var receipt = CarrierId.New();
        await books.PostAsync(LedgerExtent.Of(contract), _ => [IssueJournals.Issue(document, new(LedgerAct.DocumentIssued, "gst-invoice/1", Day))]);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Receive(b, contract, office, receipt, Rupees(1_180), new(LedgerAct.MoneyReceived, "receipt/1", Day))]);
        await books.PostAsync(LedgerExtent.Of(contract, document.Id), b => [AllocationJournals.Allocate(b, office, receipt, document.Id, Rupees(1_180), new(LedgerAct.MoneyAllocated, "allocation/1", Day))]);
        await books.PostAsync(LedgerExtent.Of(contract, document.Id), b => [MiscTransactionJournals.Post(b, office, [document.Id], new(LedgerAct.MiscTransaction, "misc/1", Day) { Voucher = "MT-1" })]);
        return document.Id;
    }

    private static Task<Outcome<ElekhaExtractId>> EnterAsync(LedgerBooks books, Actor actor, string rows) => EnterAsync(books, actor, Read(rows));

    private static async Task<Outcome<ElekhaExtractId>> EnterAsync(LedgerBooks books, Actor actor, ElekhaFile file)
    {
        await using var scope = books.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((EnterElekhaExtract u) => u, new EnterElekhaExtract.Input("elekha.csv", new string('a', 64), file), Guid.CreateVersion7());
    }

    private static async Task<Outcome<Done>> ExplainAsync(LedgerBooks books, Actor actor, ExplainElekhaMiss.Input input, Guid? command = null)
    {
        await using var scope = books.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ExplainElekhaMiss u) => u, input, command ?? Guid.CreateVersion7());
    }

    private static async Task<IReadOnlyList<WorkItem>> WaitingAsync(LedgerBooks books, Actor actor)
    {
        await using var scope = books.Database.As(actor);
        return await new ElekhaWork(scope.ServiceProvider.GetRequiredService<ElekhaMissQueries>(), scope.ServiceProvider.GetRequiredService<DeadlineQueries>()).WaitingAsync(actor, CancellationToken.None);
    }

    private static async Task<T> AskAsync<T>(LedgerBooks books, Actor actor, Func<ElekhaQueries, Task<T>> ask)
    {
        await using var scope = books.Database.As(actor);
        return await ask(scope.ServiceProvider.GetRequiredService<ElekhaQueries>());
    }
}
