using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>The organisation, customer and contract that the benchmark's file of bookings refers to, and that file.</summary>
internal sealed class BenchmarkWorld(IReadOnlyList<OfficeId> offices, IReadOnlyList<string> pins)
{
    /// <summary>The row that the bare insert's bookings belong to.</summary>
    public const string ImportRow = """
        INSERT INTO "BookingImports" ("Id", "FileName", "Sha256", "FileLength", "OwningOfficeId", "NodalOfficeId", "Status", "StartedAtUtc", "HeartbeatUtc",
            "PersonId", "PersonName", "Holder", "Headers", "Version", "Rows_Accepted", "Rows_Flagged", "Rows_Rejected", "Rows_Duplicates")
        VALUES (1, 'bare', '', 0, 0, 0, 'Loading', '2026-01-01', '2026-01-01', 'bench', 'bench', '', '[]', 1, 0, 0, 0, 0)
        """;

    private const long Customer = 1_000_000_042;

    public static async Task<BenchmarkWorld> CreateAsync(UccmsDbContext db, CancellationToken ct)
    {
        var offices = await db.Set<Office>().Where(o => o.Kind == OfficeKind.HeadOffice || o.Kind == OfficeKind.SubOffice).OrderBy(o => o.Id).ToListAsync(ct);
        var locations = offices.Where((_, at) => at % Math.Max(1, offices.Count / 8) == 0).Take(8).ToList();
        var customer = Core.Customers.Customer.Register(
            new CustomerId(Customer),
            new CustomerParticulars("Benchmark Books", EntityType.Individual, null, "b@example.in", "9876543210", "1 Road", "110001", "07"),
            locations[0].Id);
        db.Add(customer);
        var contract = await ContractAsync(db, customer, locations, ct);
        db.Add(contract);
        await db.SaveChangesAsync(ct);
        return new BenchmarkWorld([.. locations.Select(o => o.Id)], [.. offices.Select(o => o.Pincode).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Rows as APT exports them: one in two hundred with a wrong customer, a wrong check digit or the same article again.</summary>
    public void Write(string path, int rows)
    {
        var random = new Random(20260305);
        using var file = new StreamWriter(path);
        file.WriteLine("article_number,booked_at,office_id,customer_id,contract_id,product,traffic_class,distance_km,weight_g,origin_pin,destination_pin,"
            + "destination_country,base_tariff,vas_charges,tax_charged,cod_amount,channel,batch_ref,cancelled");
        var serial = 10_000_000;
        for (var row = 0; row < rows; row++)
        {
            var defect = random.Next(600);
            serial += defect == 0 ? 0 : random.Next(1, 9);
            file.WriteLine(Row(random, serial, defect));
        }
    }

    private string Row(Random random, int serial, int defect)
    {
        var digits = serial.ToString("00000000", CultureInfo.InvariantCulture);
        var check = ArticleNumber.ComputeCheckDigit(digits);
        check = defect == 1 ? (char)('0' + ((check - '0' + 1) % 10)) : check;
        var customer = defect == 2 ? Customer + 1 : Customer;
        var at = new DateTime(2026, 1, 30, 9, 0, 0).AddMinutes(random.Next(29 * 1440));
        var base_ = random.Next(1500, 30_000);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"EK{digits}{check}IN,{at:dd-MM-yyyy HH:mm},{offices[random.Next(offices.Count)]},{customer},,{(random.Next(3) == 0 ? "SPP" : "SPD")},,{random.Next(5, 2400)},"
            + $"{random.Next(1, 2000)},{Pin(random)},{Pin(random)},IN,{base_ / 100m:0.00},{random.Next(0, 40) * 1.25m:0.00},{base_ * 18 / 10000m:0.00},,COUNTER,,N");
    }

    private string Pin(Random random) => pins[random.Next(pins.Count)];

    private static async Task<Contract> ContractAsync(UccmsDbContext db, Customer customer, List<Office> locations, CancellationToken ct)
    {
        var known = await db.Set<Office>().Where(o => o.Kind == OfficeKind.Circle).ToListAsync(ct);
        var entry = new ContractEntry(
            PaymentKind.Advance,
            Facility.NationalAccount,
            locations[0].Id,
            new DateOnly(2025, 12, 1),
            new DateOnly(2028, 11, 30),
            BillingCycle.AdvanceMonthly,
            new DateOnly(2025, 12, 1),
            InterimTo: null,
            [.. locations.Select(o => new LocationEntry(o.Id, null))],
            ["SPD", "SPP"]);
        var contract = Contract.Enter(
            new ContractId(1), "40000001", customer, entry, known.Concat(locations).ToDictionary(o => o.Id), Clerk(Role.NodalOffice, locations[0].Id));
        contract.Submit(Clerk(Role.NodalOffice, locations[0].Id));
        contract.Approve(Clerk(Role.CircleOffice, contract.ApprovingOfficeId), new DateTime(2025, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        return contract;
    }

    private static Actor Clerk(Role role, OfficeId office) => Actor.Of(
        role.ToString(),
        role.ToString(),
        Post.Assign(role.ToString(), role, office, new DateOnly(2025, 1, 1), null, Tenure.Regular),
        office.ToString(),
        OfficeScope.Everything,
        "bench");
}
