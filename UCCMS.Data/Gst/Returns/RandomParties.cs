using System.Globalization;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Gst.Returns;

/// <summary>Who is billed and where it is handed over.</summary>
internal sealed record MadeParty(Gstin? Gstin, string Name, string HandedOverStateCode, SupplyKind Supply);

/// <summary>Recipients of every kind: ordinary, government by TAN, deductor, UIN, special economic zone, unregistered near and far.</summary>
internal sealed class RandomParties
{
    private static readonly string[] States = [.. GstStates.All.Where(s => s.MayRegister).Select(s => s.Code)];

    private readonly MadeParty[] parties;
    private readonly Random random;

    public RandomParties(Random random, string supplierStateCode, int count)
    {
        this.random = random;
        parties = [.. Enumerable.Range(0, count).Select(at => Make(at, supplierStateCode))];
    }

    public MadeParty Next() => parties[random.Next(parties.Length)];

    private MadeParty Make(int at, string supplierStateCode)
    {
        var state = random.Next(3) == 0 ? supplierStateCode : States[random.Next(States.Length)];
        var name = string.Create(CultureInfo.InvariantCulture, $"Customer {at:0000}");
        return random.Next(20) switch
        {
            0 => new(null, name, supplierStateCode, SupplyKind.Regular),
            1 => new(null, name, state, SupplyKind.Regular),
            2 => new(Numbered(state, at, GstinKind.GovernmentDepartment), name, state, SupplyKind.Regular),
            3 => new(Numbered(state, at, GstinKind.TaxDeductor), name, state, SupplyKind.Regular),
            4 => new(Numbered(state, at, GstinKind.UnBody), name, state, SupplyKind.Regular),
            5 => new(Numbered(state, at, GstinKind.Regular), name, state, SupplyKind.SezWithPayment),
            6 => new(Numbered(state, at, GstinKind.Regular), name, state, SupplyKind.SezWithoutPayment),
            _ => new(Numbered(state, at, GstinKind.Regular), name, state, SupplyKind.Regular),
        };
    }

    private Gstin Numbered(string state, int at, GstinKind kind)
    {
        char Letter() => (char)('A' + random.Next(26));
        var body = kind switch
        {
            GstinKind.GovernmentDepartment => string.Create(CultureInfo.InvariantCulture, $"{state}DEL{Letter()}{at:00000}{Letter()}1Z"),
            GstinKind.TaxDeductor => string.Create(CultureInfo.InvariantCulture, $"{state}AAAG{Letter()}{at:0000}{Letter()}1D"),
            GstinKind.UnBody => string.Create(CultureInfo.InvariantCulture, $"{state}17{Letter()}{Letter()}{Letter()}{at:00000}UN"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{state}AA{Letter()}C{Letter()}{at:0000}{Letter()}1Z"),
        };
        return Gstin.Parse(body + Gstin.CheckCharacter(body));
    }
}
