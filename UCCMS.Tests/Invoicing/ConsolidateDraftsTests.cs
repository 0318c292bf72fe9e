using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Invoicing;

public sealed class ConsolidateDraftsTests
{
    [Fact]
    public async Task Submission_freezes_reasons_that_add_up_and_closes_the_period()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        var draft = await world.DraftAsync(ContractWorld.MumbaiGpo);
        await DoneAsync(world.RunAsync(MumbaiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, null)));
        draft = await world.DraftAsync(ContractWorld.MumbaiGpo);
        Assert.Equal(LocationDraftStatus.Submitted, draft.Status);
        Assert.Equal(draft.Gap, Money.Sum(draft.Reasons.Select(r => r.Amount)));
        Assert.Equal([GapReasonCode.WrongSupplier, GapReasonCode.WrongDiscount], draft.Reasons.Select(r => r.Code));
        await using var scope = world.Contracts.Database.As(MumbaiClerk);
        Assert.True(await scope.ServiceProvider.GetRequiredService<IBookingsStore>().IsClosedAsync(world.ContractId, ContractWorld.MumbaiGpo, From, default));
    }

    [Fact]
    public async Task Unexplained_rest_needs_a_reason()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        await world.BookAsync(ContractWorld.MumbaiGpo, 10);
        var draft = await world.DraftAsync(ContractWorld.MumbaiGpo);
        Assert.Equal("draft.unexplained", (await world.RunAsync(MumbaiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, " "))).Code);
        await DoneAsync(world.RunAsync(MumbaiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, "APT lost one article")));
        Assert.Equal("APT lost one article", (await world.DraftAsync(ContractWorld.MumbaiGpo)).UnexplainedReason);
    }

    [Fact]
    public async Task Return_opens_the_period_and_forgets_the_frozen_figures()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        var draft = await world.DraftAsync(ContractWorld.MumbaiGpo);
        await DoneAsync(world.RunAsync(MumbaiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, null)));
        Assert.Equal("draft.remark", (await world.RunAsync(MumbaiDivision, (ReturnDraft u) => u, new ReturnDraft.Input(draft.Id, ""))).Code);
        Assert.Equal("permission.missing", (await world.RunAsync(Nodal, (ReturnDraft u) => u, new ReturnDraft.Input(draft.Id, "x"))).Code);
        await DoneAsync(world.RunAsync(MumbaiDivision, (ReturnDraft u) => u, new ReturnDraft.Input(draft.Id, "Count again")));
        draft = await world.DraftAsync(ContractWorld.MumbaiGpo);
        Assert.Equal((LocationDraftStatus.Drafting, "Count again"), (draft.Status, draft.ReturnRemark));
        Assert.Empty(draft.Lines);
        await DoneAsync(world.RunAsync(MumbaiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, null)));
    }

    [Fact]
    public async Task Who_prepared_a_draft_cannot_endorse_or_accept_it_in_any_post()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        var draft = await world.DraftAsync(ContractWorld.DelhiGpo);
        await DoneAsync(world.RunAsync(DelhiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, null)));
        var alsoDivision = At("delhi-clerk", Core.Organisation.Role.DivisionalOffice, ContractWorld.DelhiDivision, 4, 4);
        Assert.Equal("draft.maker-is-checker", (await world.RunAsync(alsoDivision, (EndorseDraft u) => u, new EndorseDraft.Input(draft.Id))).Code);
        Assert.Equal("office.not-yours", (await world.RunAsync(At("x", Core.Organisation.Role.DivisionalOffice, ContractWorld.MumbaiDivision, 4, 4), (EndorseDraft u) => u, new EndorseDraft.Input(draft.Id))).Code);
        await DoneAsync(world.RunAsync(DelhiDivision, (EndorseDraft u) => u, new EndorseDraft.Input(draft.Id)));
        var alsoNodal = At("delhi-clerk", Core.Organisation.Role.NodalOffice, ContractWorld.DelhiGpo, 0, 1);
        Assert.Equal("draft.maker-is-checker", (await world.RunAsync(alsoNodal, (AcceptDraft u) => u, new AcceptDraft.Input(draft.Id))).Code);
    }

    [Fact]
    public async Task Incomplete_set_is_refused_by_the_names_of_the_missing()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        var sheet = await world.SheetAsync();
        var refused = await world.RunAsync(Nodal, (ConsolidateDrafts u) => u, new ConsolidateDrafts.Input(world.ContractId, From, ConsolidationPreview.Compute(sheet.Basis).Payable));
        Assert.Equal("drafts.not-all-accepted", refused.Code);
        Assert.Contains("Mumbai GPO", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consolidation_is_the_preview_to_the_paisa_and_happens_once()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var preview = ConsolidationPreview.Compute((await world.SheetAsync()).Basis);
        var input = new ConsolidateDrafts.Input(world.ContractId, From, preview.Payable);
        var both = await Task.WhenAll(
            world.RunAsync(Nodal, (ConsolidateDrafts u) => u, input),
            world.RunAsync(At("second", Core.Organisation.Role.NodalOffice, ContractWorld.DelhiGpo, 0, 1), (ConsolidateDrafts u) => u, input));
        var done = Assert.Single(both, o => o.IsDone);
        var stored = await world.WithStoreAsync(Nodal, s => s.GetConsolidationAsync(done.Value, default));
        Assert.Equal(preview.Lines, stored.Lines.OrderBy(l => l.LocationOfficeId.Value));
        Assert.Equal((preview.Payable, preview.AptTotal), (stored.Payable, stored.AptTotal));
        Assert.Equal(Percent.Of(21), Assert.Single(stored.Rates).Rate);
    }

    [Fact]
    public async Task Changed_figures_are_consolidated_anew_in_the_place_of_the_earlier_ones()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var waiver = await world.RunAsync(Nodal, (RequestRateOverride u) => u, new RequestRateOverride.Input(world.ContractId, From, new("SP_DOC", TrafficClass.NTD, Percent.Of(30)), "Directorate's letter"));
        var first = await world.RunAsync(Nodal, (ConsolidateDrafts u) => u, await InputAsync(world));
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (ApproveRateOverride u) => u, new ApproveRateOverride.Input(waiver.Value, true, "Agreed")));
        var input = await InputAsync(world);
        var second = await world.RunAsync(Nodal, (ConsolidateDrafts u) => u, input);
        Assert.True(second.IsDone, second.Sentence);
        Assert.Equal(first.Value, second.Value);
        var stored = await world.WithStoreAsync(Nodal, s => s.GetConsolidationAsync(second.Value, default));
        Assert.Equal(input.ShownPayable, stored.Payable);
        Assert.Equal(2, stored.Lines.Count);
        Assert.All(stored.Lines, l => Assert.Equal(Percent.Of(30), l.DiscountRate));
    }

    [Fact]
    public async Task Command_repeated_returns_the_same_consolidation()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var input = new ConsolidateDrafts.Input(world.ContractId, From, ConsolidationPreview.Compute((await world.SheetAsync()).Basis).Payable);
        await using var scope = world.Contracts.Database.As(Nodal);
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        var command = Guid.CreateVersion7();
        var first = await runner.RunAsync((ConsolidateDrafts u) => u, input, command);
        var second = await runner.RunAsync((ConsolidateDrafts u) => u, input, command);
        Assert.Equal(first.Value, second.Value);
        Assert.Equal("drafts.already-consolidated", (await runner.RunAsync((ConsolidateDrafts u) => u, input, Guid.CreateVersion7())).Code);
    }

    [Fact]
    public async Task Missing_location_is_billed_by_apt_figures_once_the_division_agreed()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        var missing = await world.DraftAsync(ContractWorld.MumbaiGpo);
        var waiver = await world.RunAsync(Nodal, (RequestMissingLocation u) => u, new RequestMissingLocation.Input(missing.Id, "Office closed by flood"));
        Assert.False((await world.SheetAsync()).IsComplete);
        Assert.Equal("invoicing.not-found", (await world.RunAsync(MumbaiDivision, (ApproveMissingLocation u) => u, new ApproveMissingLocation.Input(waiver.Value, true, "ok"))).Code);
        await DoneAsync(world.RunAsync(DelhiDivision, (ApproveMissingLocation u) => u, new ApproveMissingLocation.Input(waiver.Value, true, "Agreed")));
        var sheet = await world.SheetAsync();
        var preview = ConsolidationPreview.Compute(sheet.Basis);
        var done = await world.RunAsync(Nodal, (ConsolidateDrafts u) => u, new ConsolidateDrafts.Input(world.ContractId, From, preview.Payable));
        Assert.True(done.IsDone, done.Sentence);
        var stored = await world.WithStoreAsync(Nodal, s => s.GetConsolidationAsync(done.Value, default));
        Assert.True(stored.Lines.Single(l => l.LocationOfficeId == ContractWorld.MumbaiGpo).FromAptFigures);
    }

    [Fact]
    public async Task Approved_rate_replaces_the_schedules()
    {
        await using var world = await CreateAsync();
        await world.HandOverAsync();
        var waiver = await world.RunAsync(Nodal, (RequestRateOverride u) => u, new RequestRateOverride.Input(world.ContractId, From, new("SP_DOC", TrafficClass.NTD, Percent.Of(30)), "Directorate's letter"));
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (ApproveRateOverride u) => u, new ApproveRateOverride.Input(waiver.Value, true, "Agreed")));
        Assert.All(ConsolidationPreview.Compute((await world.SheetAsync()).Basis).Lines, l => Assert.Equal(Percent.Of(30), l.DiscountRate));
        Assert.Equal("waiver.decided", (await world.RunAsync(ContractWorld.Circle, (ApproveRateOverride u) => u, new ApproveRateOverride.Input(waiver.Value, false, "No"))).Code);
    }

    [Fact]
    public async Task Accepting_the_draft_of_a_single_office_consolidates_it()
    {
        await using var world = await CreateAsync(Facility.SingleOffice);
        await world.HandOverAsync(DelhiRow);
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        var stored = await world.WithStoreAsync(Nodal, s => s.FindConsolidationAsync(world.ContractId, From, default));
        Assert.Equal(ConsolidationStatus.Prepared, stored!.Status);
    }

    private static async Task<ConsolidateDrafts.Input> InputAsync(InvoicingWorld world) =>
        new(world.ContractId, From, ConsolidationPreview.Compute((await world.SheetAsync()).Basis).Payable);
}
