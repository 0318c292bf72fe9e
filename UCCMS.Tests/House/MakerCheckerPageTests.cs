using Bunit;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Tests.Bookings;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Tests.Settlement;
using UCCMS.Tests.Shared;
using UCCMS.Web.Bookings;
using UCCMS.Web.Contracts;
using UCCMS.Web.Settlement;

namespace UCCMS.Tests.House;

/// <summary>One person who holds both posts finds the second act closed on its page, where a colleague in the same post finds it open.</summary>
public sealed class MakerCheckerPageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Who_submitted_a_contract_cannot_approve_it()
    {
        await using var world = await ContractWorld.CreateAsync();
        var id = await MakerCheckerPairs.EnteredAsync(world);
        await MakerCheckerPairs.DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        await RequireClosedAsync<ContractPage>(world.Database, MakerCheckerPairs.Both(ContractWorld.NodalClerk, ContractWorld.Circle), ContractWorld.Circle, "Approve", p => p.Add(c => c.Id, id.Value));
    }

    [Fact]
    public async Task Who_asked_for_barcodes_cannot_approve_them()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var request = await world.RequestAsync();
        await RequireClosedAsync<BarcodeRequestPage>(world.Contracts.Database, MakerCheckerPairs.Both(BarcodeWorld.Mumbai, BarcodeWorld.Circle), BarcodeWorld.Circle, "Approve", p => p.Add(c => c.Id, request.Id.Value));
    }

    [Fact]
    public async Task Who_sent_an_intimation_cannot_accept_it()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(SettlementWorld.Mumbai);
        await world.ReceivedAsync(world.Clerk, SettlementWorld.Mumbai, 1_000, SettlementWorld.Wish(invoices[SettlementWorld.Mumbai], 1_000));
        var sent = Assert.Single(await world.IntimationsAsync());
        await MakerCheckerPairs.DoneAsync(world.SendAsync(world.Clerk, sent));
        var both = await world.Gst.ActorAsync(world.Clerk.PersonId, Role.NodalOffice, SettlementWorld.Delhi);
        await RequireClosedAsync<IntimationPage>(world.Gst.Database, both, world.Nodal, "Accept", p => p.Add(c => c.Id, sent.Id.Value));
    }

    private static async Task RequireClosedAsync<TPage>(TestDatabase database, Actor both, Actor colleague, string act, Action<ComponentParameterCollectionBuilder<TPage>> parameters)
        where TPage : IComponent
    {
        Assert.True(await IsClosedAsync(database, both, act, parameters));
        Assert.False(await IsClosedAsync(database, colleague, act, parameters));
    }

    private static async Task<bool> IsClosedAsync<TPage>(TestDatabase database, Actor actor, string act, Action<ComponentParameterCollectionBuilder<TPage>> parameters)
        where TPage : IComponent
    {
        await using var page = new PageOf(database, actor);
        var cut = page.Render(parameters);
        cut.WaitForAssertion(() => Assert.Contains(cut.FindAll("button"), b => b.TextContent.Trim() == act), Patience);
        return cut.FindAll("button").First(b => b.TextContent.Trim() == act).HasAttribute("disabled");
    }
}
