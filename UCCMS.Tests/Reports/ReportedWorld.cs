using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Tests.Settlement;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Reports;

/// <summary>Three invoices, of which one is paid, one in part and one not at all; some money is free.</summary>
public sealed class ReportedWorld : IAsyncLifetime
{
    internal SettlementWorld World { get; private set; } = null!;

    internal Actor Stranger { get; private set; } = null!;

    internal Actor Circle { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        World = await CreateAsync();
        var invoices = await World.InvoicesAsync(Delhi, Mumbai, Gst.GstWorld.BengaluruGpo);
        await World.ReceivedAsync(World.Nodal, Delhi, 12_000, Wish(invoices[Delhi], 11_800));
        await World.ReceivedAsync(World.Clerk, Mumbai, 5_000, Wish(invoices[Mumbai], 5_000));
        Done(await World.ReverseAsync(World.Clerk, await World.ReceivedAsync(World.Clerk, Mumbai, 700)));
        Stranger = await World.Gst.ActorAsync("stranger", Role.BookingLocation, new OfficeId(10107634));
        Circle = await World.Gst.ActorAsync("superior", Role.CircleOffice, World.Gst.Contract.ApprovingOfficeId);
    }

    public async Task DisposeAsync() => await World.DisposeAsync();

    internal async Task<T> AskAsync<TService, T>(Actor actor, Func<TService, Task<T>> ask)
        where TService : notnull
    {
        await using var scope = World.Gst.Database.As(actor);
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
