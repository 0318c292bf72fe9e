using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Bookings;

/// <summary>A NAF contract of Delhi GPO with Mumbai GPO as a location, and files of bookings for them.</summary>
internal sealed class BookingWorld : IAsyncDisposable
{
    public const string Header = "article_number,booked_at,office_id,customer_id,contract_id,product,traffic_class,distance_km,weight_g,origin_pin,"
        + "destination_pin,destination_country,base_tariff,vas_charges,tax_charged,cod_amount,channel,batch_ref,cancelled";

    public const string Number = "40000001";

    public static readonly CustomerId Customer = new(1_000_000_042);
    public static readonly ContractId Naf = new(1);
    public static readonly DateOnly January = new(2025, 12, 30);
    public static readonly DateOnly February = new(2026, 1, 30);

    private BookingWorld(ContractWorld contracts) => Contracts = contracts;

    public ContractWorld Contracts { get; }

    public static Actor Mumbai => ContractWorld.MumbaiLocation;

    public static Actor Sarojini => ContractWorld.SarojiniLocation;

    public static async Task<BookingWorld> CreateAsync()
    {
        var world = new BookingWorld(await ContractWorld.CreateAsync());
        var offices = await world.Contracts.OfficesAsync();
        var customer = Core.Customers.Customer.Register(Customer, ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        var naf = Contract.Enter(
            Naf, Number, customer, ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo), offices, ContractWorld.NodalClerk);
        naf.Submit(ContractWorld.NodalClerk);
        naf.Approve(ContractWorld.Circle, new DateTime(2025, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        await world.Contracts.SaveAsync(customer, naf);
        return world;
    }

    /// <summary>An article number with its right check digit.</summary>
    public static string Article(int serial)
    {
        var digits = serial.ToString("00000000", CultureInfo.InvariantCulture);
        return $"EK{digits}{ArticleNumber.ComputeCheckDigit(digits)}IN";
    }

    /// <summary>A good row of Mumbai GPO, with the columns named changed.</summary>
    public static string Row(int serial, params (string Column, string Value)[] changes)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["article_number"] = Article(serial), ["booked_at"] = "05-02-2026 14:30", ["office_id"] = ContractWorld.MumbaiGpo.ToString(),
            ["customer_id"] = Customer.ToString(), ["product"] = "SPD", ["weight_g"] = "50", ["origin_pin"] = "400001", ["destination_pin"] = serial % 2 == 0 ? "110001" : "110002",
            ["base_tariff"] = "47.00", ["vas_charges"] = "10.00", ["channel"] = "COUNTER",
        };
        foreach (var (column, value) in changes)
        {
            values[column] = value;
        }

        return string.Join(',', Header.Split(',').Select(c => values.GetValueOrDefault(c, "")).Select(v => v.Contains(',', StringComparison.Ordinal) ? $"\"{v}\"" : v));
    }

    public static string File(params IEnumerable<string> rows) => Header + "\n" + string.Join('\n', rows) + "\n";

    /// <summary>A file of good rows with consecutive serials.</summary>
    public static string Many(int first, int count) => File(Enumerable.Range(first, count).Select(n => Row(n)));

    public async Task<Outcome<ImportResult>> ImportAsync(
        string text, Actor? actor = null, IProgress<ImportProgress>? progress = null, string name = "bookings.csv", CustomerId? customer = null, CancellationToken ct = default)
    {
        actor ??= Mumbai;
        await using var scope = Contracts.Database.As(actor);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await scope.ServiceProvider.GetRequiredService<BookingImportBulk>()
            .RunAsync(new BookingFile(content, name, content.Length, actor.IsSystem ? null : actor.OfficeId, Customer: customer), progress, ct);
    }

    public async Task<ImportPreview> PreviewAsync(string text)
    {
        await using var scope = Contracts.Database.As(Mumbai);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await scope.ServiceProvider.GetRequiredService<ImportPreviewQueries>()
            .PreviewAsync(new BookingFile(content, "bookings.csv", content.Length, Mumbai.OfficeId))).Value!;
    }

    public async Task<ImportResult> LoadAsync(params string[] rows)
    {
        var outcome = await ImportAsync(File(rows));
        return outcome.IsDone ? outcome.Value! : throw new InvalidOperationException(outcome.Sentence);
    }

    public Task<T> ReadAsync<T>(Func<UccmsDbContext, Task<T>> read) => Contracts.ReadAsync(Actor.System("test"), read);

    public Task<List<Booking>> VisibleAsync(Actor? actor = null) => Contracts.ReadAsync(actor ?? Mumbai, db => db.Scoped<Booking>().AsNoTracking().OrderBy(b => b.Id).ToListAsync());

    public Task<int> StoredAsync() => ReadAsync(db => db.Set<Booking>().IgnoreQueryFilters().CountAsync());

    public Task<List<BookingFinding>> FindingsAsync() => ReadAsync(db => db.Scoped<BookingFinding>().AsNoTracking().OrderBy(f => f.Id).ToListAsync());

    public ValueTask DisposeAsync() => Contracts.DisposeAsync();
}
