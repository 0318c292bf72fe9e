using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Data;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>What a run of the generator made.</summary>
/// <param name="ContractsAdded">0 on a second run with the same order.</param>
internal sealed record GenerationReport(int ContractsAdded, int Offices, int BookingFiles, int InvoiceFiles, int Findings, int AptFindings);

/// <summary>
/// Makes a month of bookings and invoices of invented customers at real offices, with known defects: the same order gives
/// the same files. Customers and contracts are entered in the database; the files are only written.
/// </summary>
internal sealed class GeneratedMonth(IServiceProvider services, TextWriter progress)
{
    private readonly Stage stage = new(services, progress);

    public async Task<GenerationReport> MakeAsync(GenerationOrder order, CancellationToken ct)
    {
        var country = await ReadAsync(ct);
        var world = WorldPlan.Make(order, country);
        await stage.SayAsync($"Entering {order.Customers} customers, their contracts and barcode ranges …");
        var added = await EnterAsync(order, world, ct);
        await stage.SayAsync($"Writing {order.Articles} bookings …");
        Directory.CreateDirectory(order.Folder);
        var truth = await WriteAsync(order, world, country.Pins, ct);
        var offices = world.Contracts.SelectMany(c => c.Locations).Select(l => l.Place.Id).Distinct().Count();
        return new(added, offices, truth.Files.Count, truth.InvoiceFiles.Count, truth.Findings.Count, truth.OnInvoices.Count);
    }

    private async Task<Truth> WriteAsync(GenerationOrder order, World world, PinBook pins, CancellationToken ct)
    {
        var truth = new Truth();
        var schedule = new PlantingSchedule(SlipKind.All.Select(k => k.PerLakh), order.Articles, order.Dice("slips"));
        var tools = new GenerationTools(order, world, pins, new LabelBook(order, world), truth, schedule);
        await new BookingFiles(tools).WriteAsync(ct);
        await new SoftCopyRegistration(stage, order).EnsureAsync(tools.SoftCopies, ct);
        await stage.SayAsync("Writing APT's invoices …");
        await using var scope = stage.SystemScope();
        var reader = new AptTermsReader(scope.ServiceProvider.GetRequiredService<SupplyOfLocations>(), scope.ServiceProvider.GetRequiredService<IContractsStore>());
        await new AptFiles(tools, reader).WriteAsync(ct);
        using var file = new TruthFile(order, truth);
        file.Write();
        return truth;
    }

    private async Task<Country> ReadAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await Country.ReadAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), ct);
    }

    private async Task<int> EnterAsync(GenerationOrder order, World world, CancellationToken ct)
    {
        await stage.EnterAsync(Troupe.Administrator, ct);
        await new StateRegistrations(stage).EnsureAsync(ct);
        var added = await new WorldRegistration(stage, order).EnsureAsync(world, ct);
        await new LabelRegistration(stage, order).EnsureAsync(world, ct);
        await new LateMigrations(stage).EnsureAsync(world, ct);
        await new ClosedPeriods(stage, order).EnsureAsync(world, ct);
        return added;
    }
}
