using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Journeys;

/// <summary>The portal with its demonstration, made once for the journeys that walk through it.</summary>
public sealed class DemonstrationApp : IAsyncLifetime
{
    private Stage? stage;
    private Troupe? troupe;

    public WebApp App { get; } = new("Development", demonstration: true);

    private Acts Acts => new(stage!, troupe!);

    public async Task InitializeAsync()
    {
        stage = new Stage(App.Services, TextWriter.Null);
        await using var scope = App.AsSystem();
        troupe = await Troupe.GatherAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), CancellationToken.None);
        foreach (var player in troupe.Everybody)
        {
            await stage.EnterAsync(player, CancellationToken.None);
        }
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    /// <summary>The other people of the month do their part: the rest of Mumbai's findings, Bengaluru's division, Chennai.</summary>
    public async Task PrepareOthersAsync()
    {
        var from = MonthFiles.FebruaryOf(Cast.NafAdvance).From;
        await Acts.ResolveAsync(Cast.Mumbai, "journey", CancellationToken.None);
        await Acts.EndorseAsync(Cast.NafAdvance, Cast.Bengaluru, from, CancellationToken.None);
        await Acts.ResolveAsync(Cast.Chennai, "journey", CancellationToken.None);
        await Acts.SubmitAsync(Cast.NafAdvance, Cast.Chennai, from, CancellationToken.None);
        await Acts.EndorseAsync(Cast.NafAdvance, Cast.Chennai, from, CancellationToken.None);
    }

    public async Task AcceptOthersAsync()
    {
        foreach (var office in new[] { Cast.Ampc, Cast.Bengaluru, Cast.Chennai })
        {
            await Acts.AcceptAsync(Cast.NafAdvance, office, MonthFiles.FebruaryOf(Cast.NafAdvance).From, CancellationToken.None);
        }
    }

    internal async Task<int> ContractAsync(PlannedContract contract) =>
        (await ReadAsync(db => db.Scoped<Contract>().Where(c => c.Number == contract.Number).Select(c => c.Id).SingleAsync())).Value;

    internal async Task<Guid> DraftAsync(PlannedContract contract, OfficeId office, DateOnly from) => (await ReadAsync(db => db.Scoped<LocationDraft>()
        .Where(d => d.ContractNumber == contract.Number && d.OwningOfficeId == office && d.PeriodFrom == from).Select(d => d.Id).SingleAsync())).Value;

    public Task<GstInvoice> InvoiceAsync(OfficeId office, DateOnly periodFrom) => ReadAsync(db => db.Scoped<GstInvoice>().AsNoTracking()
        .Include(i => i.Taxes).SingleAsync(i => i.OwningOfficeId == office && i.PeriodFrom == periodFrom && i.ContractNumber == Cast.NafAdvance.Number));

    /// <summary>A manual invoice always names the invoice of APT that it stands in for.</summary>
    public Task<bool> EveryInvoiceNamesAptsAsync(DateOnly periodFrom) => ReadAsync(db => db.Scoped<GstInvoice>()
        .Where(i => i.PeriodFrom == periodFrom && i.ContractNumber == Cast.NafAdvance.Number).AllAsync(i => i.References.Any()));

    /// <summary>Kind and ground of every finding there is, resolved or not.</summary>
    public async Task<IReadOnlyList<(FindingCode Code, FindingGround Ground)>> FoundAsync() =>
        [.. (await ReadAsync(db => db.Scoped<BookingFinding>().Select(f => new { f.Code, f.Ground }).ToListAsync())).Select(f => (f.Code, f.Ground))];

    /// <summary>A preparation of a return by New Delhi's filing office.</summary>
    public async Task<Guid> PreparedReturnAsync() =>
        (await ReadAsync(db => db.Scoped<PreparedReturn>().Where(p => p.OwningOfficeId == Cast.NewDelhi).Select(p => p.Id).FirstAsync())).Value;

    private async Task<T> ReadAsync<T>(Func<UccmsDbContext, Task<T>> read)
    {
        await using var scope = App.AsSystem();
        return await read(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
    }
}
