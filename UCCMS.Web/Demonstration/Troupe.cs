using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data;

namespace UCCMS.Web.Demonstration;

/// <summary>The people of the demonstration, at their offices and the offices above them.</summary>
internal sealed class Troupe
{
    private readonly IReadOnlyDictionary<OfficeId, Office> offices;
    private readonly Dictionary<OfficeId, Player> clerks;
    private readonly Dictionary<OfficeId, Player> nodal;
    private readonly Dictionary<OfficeId, Player> divisions;
    private readonly Dictionary<OfficeId, Player> circles;

    private Troupe(IReadOnlyDictionary<OfficeId, Office> offices)
    {
        this.offices = offices;
        clerks = new()
        {
            [Cast.NewDelhi] = new("CLERKDELHI", "Kavita Bansal", Role.BookingLocation, Cast.NewDelhi),
            [Cast.SarojiniNagar] = new("CLERKSAROJINI", "Asha Verma", Role.BookingLocation, Cast.SarojiniNagar),
            [Cast.Ampc] = new("CLERKAMPC", "Deepak Yadav", Role.BookingLocation, Cast.Ampc),
            [Cast.Mumbai] = new("CLERKMUMBAI", "Sunita Patil", Role.BookingLocation, Cast.Mumbai),
            [Cast.Panaji] = new("CLERKPANAJI", "Maria Fernandes", Role.BookingLocation, Cast.Panaji),
            [Cast.Bengaluru] = new("CLERKBENGALURU", "Ravi Gowda", Role.BookingLocation, Cast.Bengaluru),
            [Cast.Chennai] = new("CLERKCHENNAI", "Lakshmi Raman", Role.BookingLocation, Cast.Chennai),
            [Cast.AnnaRoad] = new("CLERKANNAROAD", "Mohan Kumar", Role.BookingLocation, Cast.AnnaRoad),
            [Cast.Coimbatore] = new("CLERKCOIMBATORE", "Selvi Arumugam", Role.BookingLocation, Cast.Coimbatore),
            [Cast.Jaipur] = new("CLERKJAIPUR", "Kailash Meena", Role.BookingLocation, Cast.Jaipur),
        };
        nodal = new()
        {
            [Cast.NewDelhi] = new("NODALDELHI", "Neeraj Kapoor", Role.NodalOffice, Cast.NewDelhi),
            [Cast.Mumbai] = new("NODALMUMBAI", "Prakash Joshi", Role.NodalOffice, Cast.Mumbai),
            [Cast.Chennai] = new("NODALCHENNAI", "Meena Subramanian", Role.NodalOffice, Cast.Chennai),
            [Cast.Jaipur] = new("NODALJAIPUR", "Rekha Sharma", Role.NodalOffice, Cast.Jaipur),
        };
        divisions = Above(clerks.Keys.Concat(nodal.Keys), o => o.DivisionId, "DIV", Role.DivisionalOffice);
        circles = Above(nodal.Keys, o => o.CircleId, "CIRCLE", Role.CircleOffice);
        Region = offices.Values.Where(o => o.Kind == OfficeKind.Region).Select(o => new Player("REGIONCOIMBATORE", $"Head of {o.Name}", Role.RegionalOffice, o.Id)).Single();
        SecondNodal = new("NODALDELHI2", "Farah Khan", Role.NodalOffice, Cast.NewDelhi);
    }

    /// <summary>Of the region above Coimbatore's division.</summary>
    public Player Region { get; }

    /// <summary>A second officer of the same nodal office.</summary>
    public Player SecondNodal { get; }

    /// <summary>Draws for New Delhi GPO.</summary>
    public Player Ddo { get; } = new("DDODELHI", "Gopal Das", Role.Ddo, Cast.NewDelhi);

    /// <summary>Draws for Mumbai GPO.</summary>
    public Player MumbaiDdo { get; } = new("DDOMUMBAI", "Smita Kulkarni", Role.Ddo, Cast.Mumbai);

    /// <summary>Of the Postal Accounts Office in Delhi: the one who verifies.</summary>
    public Player Verifier { get; } = new("PAODELHI", "Usha Nair", Role.Pao, Cast.PaoDelhi);

    /// <summary>And the one who approves.</summary>
    public Player Approver { get; } = new("PAODELHI2", "Harish Chandra", Role.Pao, Cast.PaoDelhi);

    /// <summary>Acts before the others are there.</summary>
    public static Player Administrator { get; } = new("ADMIN001", "Anil Saxena", Role.Administrator, Cast.Directorate);

    public IEnumerable<Player> Everybody =>
    [
        .. clerks.Values, .. nodal.Values, SecondNodal, .. divisions.Values, Region, .. circles.Values,
        new("DIRECTORATE", "Vijay Menon", Role.Directorate, Cast.Directorate),
        new("AUDITOR", "Shalini Iyer", Role.Auditor, Cast.Directorate),
        Ddo, MumbaiDdo, Verifier, Approver,
        new("CEPT", "Arvind Nair", Role.CeptSupport, Cast.Directorate),
    ];

    public static async Task<Troupe> GatherAsync(UccmsDbContext db, CancellationToken ct)
    {
        OfficeId[] wanted = [.. Cast.Locations.Keys, Cast.NewDelhi];
        var places = await db.Set<Office>().AsNoTracking().Where(o => wanted.Contains(o.Id)).ToListAsync(ct);
        OfficeId[] above = [.. places.SelectMany(o => new[] { o.DivisionId, o.CircleId }).OfType<OfficeId>().Distinct()];
        var administrative = await db.Set<Office>().AsNoTracking().Where(o => above.Contains(o.Id)).ToListAsync(ct);
        var region = administrative.Single(o => o.Id == places.Single(p => p.Id == Cast.Coimbatore).DivisionId).ParentId;
        administrative.Add(await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == region, ct));
        return new Troupe(places.Concat(administrative).ToDictionary(o => o.Id));
    }

    /// <summary>Somebody with two posts, to try the change of posts: the head of the division looks after the circle while its head is away.</summary>
    public AssignPost.Input OfficiatingAt(OfficeId office, string personId) =>
        new(personId, Role.CircleOffice, CircleOf(office).Office, new DateOnly(2025, 11, 1), new DateOnly(2026, 6, 30), Tenure.Officiating);

    public Player ClerkAt(OfficeId office) => clerks[office];

    public Player NodalAt(OfficeId office) => nodal[office];

    /// <summary>Who endorses for the division of an office.</summary>
    public Player DivisionOf(OfficeId office) => divisions[offices[office].DivisionId!.Value];

    public Player CircleOf(OfficeId office) => circles[offices[office].CircleId!.Value];

    public OfficeId DivisionIdOf(OfficeId office) => offices[office].DivisionId!.Value;

    private Dictionary<OfficeId, Player> Above(IEnumerable<OfficeId> below, Func<Office, OfficeId?> above, string word, Role role) =>
        below.Select(o => above(offices[o])!.Value).Distinct().ToDictionary(
            id => id,
            id => new Player(IdOf(word, offices[id].Name), $"Head of {offices[id].Name}", role, id));

    // DIVNEWDELHISOUTHWEST, CIRCLEDELHI: at most 20 letters
    private static string IdOf(string word, string officeName)
    {
        var name = officeName.Replace("Division", string.Empty, StringComparison.Ordinal).Replace("Circle", string.Empty, StringComparison.Ordinal);
        var letters = word + string.Concat(name.Where(char.IsAsciiLetter)).ToUpperInvariant();
        return letters[..Math.Min(letters.Length, 20)];
    }
}
