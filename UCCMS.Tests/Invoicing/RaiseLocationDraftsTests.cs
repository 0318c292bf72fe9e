using Bunit;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Invoicing;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Web.Invoicing;
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

        Assert.Contains("Open its draft", await ActsAsync(world));
        await ClickAsync(late);
        Assert.DoesNotContain("Open its draft", await ActsAsync(world));
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

    private static async Task<string[]> ActsAsync(InvoicingWorld world) =>
        await world.Contracts.QueryAsync(Nodal, async (IServiceProvider s) => (await ActivatorUtilities.CreateInstance<InvoicingWork>(s).WaitingAsync(Nodal, CancellationToken.None)).Select(i => i.Act).ToArray());

    // on the page of the consolidation, where the nodal office looks
    private static async Task ClickAsync(LateWorld late)
    {
        await using var page = new PageOf(late.Database, Nodal);
        var drawn = page.Render<ConsolidationPage>(p => p.Add(c => c.Id, late.Id.Value));
        drawn.WaitForAssertion(() => Assert.Contains("has no draft of this period", drawn.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        drawn.FindAll("button").Single(b => b.TextContent.Contains("Open its draft", StringComparison.Ordinal)).Click();
        drawn.WaitForAssertion(() => Assert.Contains("1 draft is open", drawn.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.DoesNotContain("has no draft", drawn.Markup, StringComparison.Ordinal);
    }
}
