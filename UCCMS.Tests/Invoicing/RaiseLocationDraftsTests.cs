using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Gst.Notes;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Invoicing;

public sealed class RaiseLocationDraftsTests
{
    [Fact]
    public async Task Location_without_draft_gets_one_after_the_invoices_and_is_billed_as_a_late_one()
    {
        await using var late = await LateWorld.CreateAsync();
        var (world, raise) = (late.World, new RaiseLocationDrafts.Input(late.World.ContractId, From));
        Assert.Equal("drafts.already-consolidated", (await world.RunAsync(Nodal, (RaiseLocationDrafts u) => u, raise)).Code);
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (AddContractLocation u) => u, new AddContractLocation.Input(world.ContractId, new LocationEntry(ContractWorld.SarojiniNagar, null), From)));
        await world.BookAsync(ContractWorld.SarojiniNagar, 100_000);

        var raised = await world.RunAsync(Nodal, (RaiseLocationDrafts u) => u, raise);
        Assert.Equal(new RaiseLocationDrafts.Result(1, 0), raised.Value);
        Assert.Equal("drafts.already-consolidated", (await world.RunAsync(Nodal, (RaiseLocationDrafts u) => u, raise)).Code);
        Assert.Equal(LocationDraftStatus.Invoiced, (await world.DraftAsync(ContractWorld.DelhiGpo)).Status);

        var draft = await world.DraftAsync(ContractWorld.SarojiniNagar);
        await DoneAsync(world.RunAsync(ContractWorld.SarojiniLocation, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, "APT has none of it")));
        await DoneAsync(world.RunAsync(DelhiDivision, (EndorseDraft u) => u, new EndorseDraft.Input(draft.Id)));
        await DoneAsync(world.RunAsync(Nodal, (AcceptDraft u) => u, new AcceptDraft.Input(draft.Id)));
        Assert.Equal(ContractWorld.SarojiniNagar, Assert.Single((await late.ImpactAsync())!.TakenIn).OfficeId);
        await DoneAsync(late.ApproveAsync(await late.ProposedAsync()));
        Assert.Equal(Money.FromRupees(100_000), Assert.Single(await late.InvoicesAsync(), i => i.OwningOfficeId == ContractWorld.SarojiniNagar).Gross);
    }
}
