using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Invoicing;
using UCCMS.Tests.Contracts;
using UCCMS.Web.Invoicing;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Invoicing;

public sealed class InvoicingQueriesTests
{
    [Fact]
    public async Task Lists_show_what_lies_in_reach_with_names_and_totals()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        var invoice = Assert.Single((await AskAsync(world, Nodal, q => q.AptInvoicesAsync(new AptInvoiceFilter(), new PageRequest("Bharat")))).Items);
        Assert.Equal(("Bharat Books", 2, Money.FromRupees(944_000)), (invoice.CustomerName, invoice.Lines, invoice.Total));
        Assert.Equal(2, (await AskAsync(world, Nodal, q => q.DraftsAsync(new DraftFilter(), new PageRequest()))).Total);
        Assert.Equal("Mumbai GPO", Assert.Single((await AskAsync(world, MumbaiClerk, q => q.DraftsAsync(new DraftFilter(LocationDraftStatus.Drafting, From), new PageRequest("mumbai")))).Items).OfficeName);
        Assert.Equal(0, (await AskAsync(world, ContractWorld.SarojiniLocation, q => q.DraftsAsync(new DraftFilter(), new PageRequest()))).Total);
        Assert.Equal((2, 0), (await AskAsync(world, Nodal, q => q.OpenPeriodsAsync())).Select(p => (p.Locations, p.Accepted)).Single());
    }

    [Fact]
    public async Task Work_moves_from_location_to_division_to_nodal_office()
    {
        await using var world = await CreateAsync();
        Assert.True((await world.ImportAsync(DelhiRow + MumbaiRow)).IsDone);
        Assert.Equal(["Hand over"], await ActsAsync(world, Nodal));
        await DoneAsync(world.RunAsync(Nodal, (RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(world.ContractId, From)));
        Assert.Equal(["Verify"], await ActsAsync(world, MumbaiClerk));
        var draft = await world.DraftAsync(ContractWorld.MumbaiGpo);
        await DoneAsync(world.RunAsync(MumbaiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, null)));
        Assert.Equal(["Endorse"], await ActsAsync(world, MumbaiDivision));
        Assert.Empty(await ActsAsync(world, DelhiDivision));
        await DoneAsync(world.RunAsync(MumbaiDivision, (EndorseDraft u) => u, new EndorseDraft.Input(draft.Id)));
        Assert.Equal(["Accept"], await ActsAsync(world, Nodal));
    }

    [Fact]
    public async Task Draft_page_shows_live_figures_and_then_the_frozen_ones()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        var id = (await world.DraftAsync(ContractWorld.MumbaiGpo)).Id;
        var live = await ReadAsync(world, MumbaiClerk, r => r.DraftAsync(id));
        Assert.Equal(("Mumbai GPO", Money.FromRupees(377_600)), (live.OfficeName, live.AptTotal));
        Assert.Equal(live.AptTotal - live.OwnTotal, Money.Sum(live.Reasons.Select(r => r.Amount)));
        await DoneAsync(world.RunAsync(MumbaiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(id, null)));
        var frozen = await ReadAsync(world, Nodal, r => r.DraftAsync(id));
        Assert.Equal((live.AptTotal, live.OwnTotal), (frozen.AptTotal, frozen.OwnTotal));
        Assert.Equal(live.Reasons, frozen.Reasons);
        await Assert.ThrowsAsync<RuleViolation>(() => ReadAsync(world, ContractWorld.SarojiniLocation, r => r.DraftAsync(id)));
    }

    [Fact]
    public async Task Apt_invoice_page_names_wrong_supplier_and_wrong_discount_by_location()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        var invoice = Assert.Single(await world.WithStoreAsync(Nodal, s => s.AptInvoicesAsync(world.ContractId, From, default)));
        var view = await ReadAsync(world, Nodal, r => r.AptInvoiceAsync(invoice.Id));
        Assert.Equal([AptFindingCode.WrongDiscount, AptFindingCode.WrongDiscount, AptFindingCode.WrongSupplier], view.Findings.Select(f => f.Code).Order());
        Assert.Equal(ContractWorld.MumbaiGpo, view.Findings.Single(f => f.Code == AptFindingCode.WrongSupplier).OfficeId);
        Assert.Equal(2, view.Drafts.Count);
    }

    [Fact]
    public async Task Later_invoice_of_the_period_is_handed_over_with_the_rates_of_the_new_totals()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync(DelhiRow);
        Assert.True((await world.ImportAsync(MumbaiRow.Replace("APT/1", "APT/2", StringComparison.Ordinal).Replace(",400000,", ",4400000,", StringComparison.Ordinal))).IsDone);
        var outcome = await world.RunAsync(Nodal, (RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(world.ContractId, From));
        Assert.Equal(new RaiseLocationDrafts.Result(0, 1), outcome.Value);
        Assert.Equal(Percent.Of(32), (await world.DraftAsync(ContractWorld.MumbaiGpo)).Rates.Single(r => r.TrafficClass == Core.Contracts.TrafficClass.NTD).Rate);
    }

    private static async Task<T> AskAsync<T>(InvoicingWorld world, Actor actor, Func<InvoicingQueries, Task<T>> ask)
    {
        await using var scope = world.Contracts.Database.As(actor);
        return await ask(scope.ServiceProvider.GetRequiredService<InvoicingQueries>());
    }

    private static async Task<T> ReadAsync<T>(InvoicingWorld world, Actor actor, Func<InvoicingReader, Task<T>> read)
    {
        await using var scope = world.Contracts.Database.As(actor);
        return await read(scope.ServiceProvider.GetRequiredService<InvoicingReader>());
    }

    private static Task<string[]> ActsAsync(InvoicingWorld world, Actor actor) =>
        world.Contracts.QueryAsync(actor, async (IServiceProvider s) => (await ActivatorUtilities.CreateInstance<InvoicingWork>(s).WaitingAsync(actor, CancellationToken.None)).Select(i => i.Act).ToArray());
}
