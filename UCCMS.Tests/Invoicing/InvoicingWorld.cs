using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Invoicing;

/// <summary>A NAF contract of Delhi GPO with bookings at Delhi and Mumbai in February 2026, on the demonstration's day.</summary>
internal sealed class InvoicingWorld : IAsyncDisposable
{
    public static readonly DateOnly From = new(2026, 1, 30);
    public const string Header = "apt_invoice_no,invoice_date,customer_id,contract_id,period_from,period_to,supplier_gstin,recipient_gstin,office_id,product,traffic_class,article_count,gross,vas,discount,taxable,cgst,sgst,igst,total\n";
    public const string Start = "APT/1,28-02-2026,4000000001,40000001,30-01-2026,27-02-2026,07AAAGD0584K1ZI,,";
    public const string DelhiRow = Start + "83000001,SPD,NTD,2,600000,0,120000,480000,43200,43200,0,566400\n";
    public const string MumbaiRow = Start + "83000003,SPD,NTD,2,400000,0,80000,320000,0,0,57600,377600\n";

    private InvoicingWorld(ContractWorld contracts) => Contracts = contracts;

    public ContractWorld Contracts { get; }

    public ContractId ContractId { get; } = new(1);

    public static Actor DelhiClerk { get; } = At("delhi-clerk", Role.BookingLocation, ContractWorld.DelhiGpo, 1, 0);

    public static Actor MumbaiClerk => ContractWorld.MumbaiLocation;

    public static Actor Nodal => ContractWorld.NodalClerk;

    public static Actor MumbaiDivision { get; } = At("mumbai-division", Role.DivisionalOffice, ContractWorld.MumbaiDivision, 5, 5);

    public static Actor DelhiDivision => ContractWorld.Division;

    public static Actor At(string person, Role role, OfficeId office, int owningReach, int nodalReach) => Actor.Of(
        person, person, Post.Assign(person, role, office, new DateOnly(2025, 1, 1), to: null, Tenure.Regular), office.ToString(), new OfficeScope(owningReach, nodalReach, 0, SeesAll: false), "test");

    /// <param name="facility">Of the contract.</param>
    /// <param name="billedTo">GSTIN of the customer that all locations bill; none: unregistered.</param>
    /// <param name="mumbai">Each of the two tariffs booked there.</param>
    public static async Task<InvoicingWorld> CreateAsync(Facility facility = Facility.NationalAccount, string? billedTo = null, decimal mumbai = 200_000)
    {
        var world = new InvoicingWorld(await ContractWorld.CreateAsync());
        world.Contracts.Database.Clock.Shift(new DateTimeOffset(2026, 3, 5, 6, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        var customer = Customer.Register(new CustomerId(4000000001), ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        OfficeId[] offices = facility == Facility.SingleOffice ? [ContractWorld.DelhiGpo] : [ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo];
        var entry = ContractWorld.Entry(facility, offices);
        if (billedTo is not null)
        {
            var gstin = customer.AddGstin(billedTo, isSez: false, new DateOnly(2020, 1, 1)).Id;
            entry = entry with { Locations = [.. entry.Locations.Select(l => l with { CustomerGstinId = gstin })] };
        }

        var contract = Contract.Enter(world.ContractId, "40000001", customer, entry, await world.Contracts.OfficesAsync(), ContractWorld.NodalClerk);
        contract.Submit(ContractWorld.NodalClerk);
        contract.Approve(facility == Facility.SingleOffice ? DelhiDivision : ContractWorld.Circle, DateTime.UtcNow);
        await world.Contracts.SaveAsync(customer, contract);
        await world.BookAsync(ContractWorld.DelhiGpo, 300_000, 300_000);
        if (offices.Length > 1)
        {
            await world.BookAsync(ContractWorld.MumbaiGpo, mumbai, mumbai);
        }

        return world;
    }

    public static AptInvoiceFile Read(string rows)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Header + rows));
        using var table = TableFile.Open(stream, "apt.csv", stream.Length);
        return AptInvoiceFile.Read(table);
    }

    public Task<Outcome<ImportAptInvoice.Result>> ImportAsync(string rows, Actor? actor = null) =>
        RunAsync(actor ?? Nodal, (ImportAptInvoice u) => u, new ImportAptInvoice.Input("apt.csv", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(rows))), Read(rows)));

    public async Task<IReadOnlyList<LocationDraft>> HandOverAsync(string rows = DelhiRow + MumbaiRow)
    {
        Assert.True((await ImportAsync(rows)).IsDone);
        var outcome = await RunAsync(Nodal, (RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(ContractId, From));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return await DraftsAsync(Nodal);
    }

    public Task<IReadOnlyList<LocationDraft>> DraftsAsync(Actor actor) => WithStoreAsync(actor, s => s.DraftsAsync(ContractId, From, CancellationToken.None));

    public async Task<LocationDraft> DraftAsync(OfficeId office) => (await DraftsAsync(Nodal)).Single(d => d.OwningOfficeId == office);

    public async Task<LocationDraft> AcceptedAsync(OfficeId office)
    {
        var draft = await DraftAsync(office);
        var (clerk, division) = office == ContractWorld.DelhiGpo ? (DelhiClerk, DelhiDivision) : (MumbaiClerk, MumbaiDivision);
        await DoneAsync(RunAsync(clerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, "Agreed with APT")));
        await DoneAsync(RunAsync(division, (EndorseDraft u) => u, new EndorseDraft.Input(draft.Id)));
        await DoneAsync(RunAsync(Nodal, (AcceptDraft u) => u, new AcceptDraft.Input(draft.Id)));
        return await DraftAsync(office);
    }

    public Task<Outcome<TResult>> RunAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull => Contracts.RunAsync(actor, pick, input);

    public async Task<T> WithStoreAsync<T>(Actor actor, Func<IInvoicingStore, Task<T>> read)
    {
        await using var scope = Contracts.Database.As(actor);
        return await read(scope.ServiceProvider.GetRequiredService<IInvoicingStore>());
    }

    public async Task<ConsolidationSheet> SheetAsync()
    {
        await using var scope = Contracts.Database.As(Nodal);
        return await scope.ServiceProvider.GetRequiredService<ConsolidationSheets>().ReadAsync(ContractId, From, CancellationToken.None);
    }

    public static async Task DoneAsync<T>(Task<Outcome<T>> act)
    {
        var outcome = await act;
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    public ValueTask DisposeAsync() => Contracts.DisposeAsync();

    // Rows as a finished import leaves them; the import has tests of its own.
    public async Task BookAsync(OfficeId office, params decimal[] tariffs)
    {
        await using var scope = Contracts.Database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var import = BookingImport.Start("b.csv", $"{office}{tariffs.Length}{await db.Set<BookingImport>().CountAsync()}", 1, office, null, Actor.System("test"), "test", DateTime.UtcNow);
        db.Add(import);
        await db.SaveChangesAsync();
        db.Add(LoadedImport.Of(import));
        var serial = await db.Set<Booking>().IgnoreQueryFilters().CountAsync();
        foreach (var tariff in tariffs)
        {
            Add(db, import.Id, office, ++serial, Money.FromRupees(tariff));
        }

        await db.SaveChangesAsync();
    }

    private void Add(UccmsDbContext db, ImportId import, OfficeId office, int serial, Money tariff)
    {
        var entry = db.Entry(Activator.CreateInstance(typeof(Booking), nonPublic: true)!);
        var values = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [nameof(Booking.ImportId)] = import,
            [nameof(Booking.OwningOfficeId)] = office,
            [nameof(Booking.NodalOfficeId)] = ContractWorld.DelhiGpo,
            [nameof(Booking.ContractId)] = ContractId,
            [nameof(Booking.CustomerId)] = new CustomerId(4000000001),
            [nameof(Booking.ArticleNumber)] = $"ED{serial:000000000}IN",
            [nameof(Booking.BookedAt)] = new DateTime(2026, 2, 10, 11, 0, 0),
            [nameof(Booking.Product)] = "SPD",
            [nameof(Booking.TrafficClass)] = TrafficClass.NTD,
            [nameof(Booking.DestinationCountry)] = "IN",
            [nameof(Booking.BaseTariff)] = tariff,
            [nameof(Booking.BilledFrom)] = From,
            [nameof(Booking.DatedFrom)] = From,
        };
        foreach (var (name, value) in values)
        {
            entry.Property(name).CurrentValue = value;
        }

        entry.State = EntityState.Added;
    }
}
