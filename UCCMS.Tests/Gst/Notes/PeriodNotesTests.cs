using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Gst.Returns;
using UCCMS.Tests.Invoicing;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>Notes for a whole period: a location that came late, and a return that was filed on APT's invoice.</summary>
public sealed class PeriodNotesTests
{
    private static readonly string AptGstin = Organisation.Organising.GstinOf("07");

    // APT saw 8,90,000 and all had 10% and 1% for paying in advance; Mumbai's own 4,00,000 make 10,00,000, and all should have had 20% and 1%
    private const string DelhiAtTen = Start + "83000001,SPD,NTD,2,600000,0,60000,540000,48600,48600,0,637200\n";
    private const string MumbaiAtTen = Start + "83000003,SPD,NTD,2,290000,0,29000,261000,0,0,46980,307980\n";

    private static readonly Actor Second = At("second", Role.NodalOffice, ContractWorld.DelhiGpo, 0, 1);

    [Fact]
    public async Task Late_location_changes_everyones_discount_and_the_notes_of_all_are_one_act()
    {
        await using var world = await LateWorld.RegisteredAsync();
        var consolidation = await IssuedWithoutMumbaiAsync(world);
        var before = await ImpactAsync(world, consolidation);
        Assert.True(before!.IsWhatIf);
        Assert.Equal("note.late-not-accepted", (await ProposeAsync(world, consolidation, before)).Code);
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var impact = (await ImpactAsync(world, consolidation))!;
        Assert.False(impact.IsWhatIf);
        Assert.Equal(before.Locations.Select(l => l.Difference), impact.Locations.Select(l => l.Difference));
        Assert.Contains(impact.Rates, r => (r.Then!.Rate, r.Now.Rate, r.Then.Volume, r.Now.Volume) == (Percent.Of(11), Percent.Of(21), Money.FromRupees(890_000), Money.FromRupees(1_000_000)));
        Assert.Equal([-Money.FromRupees(70_800), Money.FromRupees(68_322)], impact.Locations.OrderBy(l => l.OfficeId.Value).Select(l => l.Difference));
        var proposed = await ProposeAsync(world, consolidation, impact);
        Assert.True(proposed.IsDone, proposed.Sentence);
        Assert.Equal("note.already-proposed", (await ProposeAsync(world, consolidation, impact)).Code);
        var approved = await world.RunAsync(Second, (ApproveNotes u) => u, new ApproveNotes.Input(proposed.Value!.Proposal!.Value));
        Assert.True(approved.IsDone, approved.Sentence);
        var notes = await ReadAsync(world, db => db.Scoped<GstNote>().AsNoTracking().OrderBy(n => n.Kind).ToListAsync());
        Assert.Equal([(DocumentKind.CreditNote, "07", Money.FromRupees(70_800)), (DocumentKind.DebitNote, "27", Money.FromRupees(68_322))], notes.Select(n => (n.Kind, n.SupplierStateCode, n.Payable)));
        Assert.Equal(LocationDraftStatus.Invoiced, (await world.DraftAsync(ContractWorld.MumbaiGpo)).Status);
        Assert.Null(await ImpactAsync(world, consolidation));
    }

    [Fact]
    public async Task Note_for_another_reason_is_left_as_it_is_when_the_discount_changes()
    {
        await using var world = await LateWorld.RegisteredAsync();
        var consolidation = await IssuedWithoutMumbaiAsync(world);
        var delhi = await ReadAsync(world, db => db.Scoped<GstInvoice>().AsNoTracking().SingleAsync(i => i.OwningOfficeId == ContractWorld.DelhiGpo));
        var request = NoteWorld.Amount(delhi, 5_000);
        var shown = new ShownNotes(1, Money.FromRupees(5_900), Money.Zero);
        var single = await world.RunAsync(Nodal, (ProposeNotes u) => u, new ProposeNotes.Input(request, NoteReason.DeficientService, "Late delivery", shown));
        await DoneAsync(world.RunAsync(Second, (ApproveNotes u) => u, new ApproveNotes.Input(single.Value)));
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var impact = (await ImpactAsync(world, consolidation))!;
        Assert.Equal(-Money.FromRupees(70_800), impact.Locations.Single(l => l.OfficeId == ContractWorld.DelhiGpo).Difference);
        var proposed = await ProposeAsync(world, consolidation, impact);
        await DoneAsync(world.RunAsync(Second, (ApproveNotes u) => u, new ApproveNotes.Input(proposed.Value!.Proposal!.Value)));
        await using var scope = world.Contracts.Database.As(Nodal);
        var standing = (await scope.ServiceProvider.GetRequiredService<NotesReader>().StandingsAsync([delhi.Id]))[0];
        Assert.Equal(delhi.Payable - Money.FromRupees(5_900 + 70_800), standing.Now.Payable);
    }

    [Fact]
    public async Task Return_filed_on_apts_invoice_asks_for_notes_instead_of_invoices()
    {
        await using var world = await LateWorld.RegisteredAsync();
        await world.BookAsync(ContractWorld.MumbaiGpo, 100_000);
        await world.HandOverAsync(Rightly(DelhiRow + MumbaiRow));
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var consolidation = await ConsolidateAsync(world);
        await world.Contracts.SaveAsync(Filings.OnAptInvoices(AptGstin, 202602));
        var refused = await world.RunAsync(Nodal, (IssueGstInvoices u) => u, new IssueGstInvoices.Input(consolidation));
        Assert.Equal("consolidation.apt-return-filed", refused.Code);
        Assert.Contains("APT's invoice APT/1 of 28-Feb-2026", refused.Sentence, StringComparison.Ordinal);
        await using var scope = world.Contracts.Database.As(Nodal);
        var impact = (await scope.ServiceProvider.GetRequiredService<NotesReader>().AptAsync(consolidation))!;
        Assert.Equal([-Money.FromRupees(7_080), Money.FromRupees(88_500)], impact.Locations.OrderBy(l => l.OfficeId.Value).Select(l => l.Difference));
        var proposed = await world.RunAsync(Nodal, (ProposeAptNotes u) => u, new ProposeAptNotes.Input(consolidation, "The return was filed on APT's invoice", ShownNotes.Of(impact.Notes)));
        Assert.True(proposed.IsDone, proposed.Sentence);
        var approved = await world.RunAsync(Second, (ApproveNotes u) => u, new ApproveNotes.Input(proposed.Value));
        Assert.True(approved.IsDone, approved.Sentence);
        var notes = await ReadAsync(world, db => db.Scoped<GstNote>().AsNoTracking().OrderBy(n => n.Kind).ToListAsync());
        Assert.Equal(
            [(DocumentKind.CreditNote, AptGstin, "07", Money.FromRupees(1_080), "APT/1"), (DocumentKind.DebitNote, AptGstin, "27", Money.FromRupees(13_500), "APT/1")],
            notes.Select(n => (n.Kind, n.SupplierGstin, n.PlaceOfSupplyCode, n.Tax, n.Originals[0].Number)));
        Assert.Equal(ConsolidationStatus.CorrectedByNotes, (await world.WithStoreAsync(Nodal, s => s.GetConsolidationAsync(consolidation, default))).Status);
        Assert.All(await world.DraftsAsync(Nodal), d => Assert.Equal(LocationDraftStatus.Invoiced, d.Status));
        Assert.Equal("consolidation.already-issued", (await world.RunAsync(Nodal, (IssueGstInvoices u) => u, new IssueGstInvoices.Input(consolidation))).Code);
    }

    [Fact]
    public async Task Heads_that_apt_had_wrong_are_credited_whole_and_debited_rightly()
    {
        await using var world = await LateWorld.RegisteredAsync();
        await world.HandOverAsync(Rightly(Start + "83000001,SPD,NTD,2,600000,0,120000,480000,0,0,86400,566400\n" + MumbaiRow));
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var consolidation = await ConsolidateAsync(world);
        await world.Contracts.SaveAsync(Filings.OnAptInvoices(AptGstin, 202602));
        await using var scope = world.Contracts.Database.As(Nodal);
        var delhi = (await scope.ServiceProvider.GetRequiredService<NotesReader>().AptAsync(consolidation))!.Locations.Single(l => l.OfficeId == ContractWorld.DelhiGpo);
        Assert.Equal(
            [(DocumentKind.CreditNote, Money.FromRupees(86_400), Money.Zero), (DocumentKind.DebitNote, Money.Zero, Money.FromRupees(42_660))],
            delhi.Notes.Select(n => (n.Kind, n.Figures.Split.Igst, n.Figures.Split.Cgst)));
    }

    // the rows of the world bear a number that is no GSTIN
    private static string Rightly(string rows) => rows.Replace("07AAAGD0584K1ZI", AptGstin, StringComparison.Ordinal);

    private static async Task<ConsolidationId> IssuedWithoutMumbaiAsync(InvoicingWorld world)
    {
        await world.HandOverAsync(Rightly(DelhiAtTen + MumbaiAtTen));
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        var missing = await world.DraftAsync(ContractWorld.MumbaiGpo);
        var waiver = await world.RunAsync(Nodal, (RequestMissingLocation u) => u, new RequestMissingLocation.Input(missing.Id, "Office closed by flood"));
        await DoneAsync(world.RunAsync(DelhiDivision, (ApproveMissingLocation u) => u, new ApproveMissingLocation.Input(waiver.Value, true, "Agreed")));
        var consolidation = await ConsolidateAsync(world);
        await DoneAsync(world.RunAsync(Nodal, (IssueGstInvoices u) => u, new IssueGstInvoices.Input(consolidation)));
        return consolidation;
    }

    private static async Task<ConsolidationId> ConsolidateAsync(InvoicingWorld world)
    {
        var payable = ConsolidationPreview.Compute((await world.SheetAsync()).Basis).Payable;
        var done = await world.RunAsync(Nodal, (ConsolidateDrafts u) => u, new ConsolidateDrafts.Input(world.ContractId, From, payable));
        Assert.True(done.IsDone, done.Sentence);
        return done.Value;
    }

    private static async Task<LateImpact?> ImpactAsync(InvoicingWorld world, ConsolidationId consolidation)
    {
        await using var scope = world.Contracts.Database.As(Nodal);
        return await scope.ServiceProvider.GetRequiredService<NotesReader>().LateAsync(consolidation);
    }

    private static Task<Outcome<ProposeLateLocationNotes.Result>> ProposeAsync(InvoicingWorld world, ConsolidationId consolidation, LateImpact impact) => world.RunAsync(
        Nodal, (ProposeLateLocationNotes u) => u, new ProposeLateLocationNotes.Input(consolidation, "Mumbai's own figures came in", impact.Shown));

    private static async Task<T> ReadAsync<T>(InvoicingWorld world, Func<Data.UccmsDbContext, Task<T>> read)
    {
        await using var scope = world.Contracts.Database.AsSystem();
        return await read(scope.ServiceProvider.GetRequiredService<Data.UccmsDbContext>());
    }
}
