using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;

namespace UCCMS.Web.Generation;

/// <summary>Plans who books where: nothing but the order and the directory goes in, so the same order gives the same world.</summary>
internal sealed class WorldPlan
{
    private const int MostOffices = 2_000;

    // NAF comes first, so that a single customer has many offices
    private static readonly Facility[] Facilities =
    [
        Facility.NationalAccount, Facility.SingleOffice, Facility.CircleAccount, Facility.SingleOffice, Facility.SingleOffice,
        Facility.NationalAccount, Facility.SingleOffice, Facility.CircleAccount, Facility.SingleOffice, Facility.CircleAccount,
    ];

    private readonly GenerationOrder order;
    private readonly Country country;
    private readonly Circle? misfiledCircle;
    private readonly List<Circle> circles;
    private readonly int[] nextOffice;

    private WorldPlan(GenerationOrder order, Country country)
    {
        this.order = order;
        this.country = country;
        // the army's two offices, in the whole directory
        misfiledCircle = country.Circles.Count > 1 ? country.Circles.OrderBy(c => c.Places.Count).ThenBy(c => c.Id.Value).First() : null;
        circles = Chosen([.. country.Circles.Where(c => c != misfiledCircle)]);
        nextOffice = new int[circles.Count];
    }

    public static World Make(GenerationOrder order, Country country) => new WorldPlan(order, country).World();

    private World World()
    {
        var contracts = Enumerable.Range(0, order.Customers).Select(Contract).ToList();
        var others = contracts.SelectMany(Others).ToList();
        var misfiled = Misfiled(contracts);
        var uploader = Uploader(contracts);
        GiveNeighbours(contracts);
        ClosePeriods(contracts);
        var world = new World(contracts, others, [.. circles.OrderBy(c => c.Name, StringComparer.Ordinal), .. misfiledCircle is null || misfiled is null ? Array.Empty<Circle>() : [misfiledCircle]], misfiled, uploader);
        GiveRows(world);
        return world;
    }

    /// <summary>About four offices a customer, spread over the circles by their size, head offices first.</summary>
    private List<Circle> Chosen(List<Circle> all)
    {
        var wanted = Math.Clamp(order.Customers * 4, all.Count, MostOffices);
        var shares = Shares.Of(wanted, [.. all.Select(c => c.Places.Count)]);
        return [.. all.Select((c, at) => c with { Places = Offices(c, Math.Max(1, shares[at])) })];
    }

    private List<Place> Offices(Circle circle, int count)
    {
        var dice = order.Dice($"offices {circle.Id}");
        return [.. dice.Shuffled(circle.Places.Where(p => p.IsHead)).Concat(dice.Shuffled(circle.Places.Where(p => !p.IsHead))).Take(count)];
    }

    private GeneratedContract Contract(int index)
    {
        var dice = order.Dice($"customer {index}");
        var home = dice.Weighted([.. circles.Select(c => c.Places.Count)]);
        var facility = Facilities[index % Facilities.Length];
        var places = facility switch
        {
            Facility.SingleOffice => [NextOffice(home)],
            Facility.CircleAccount => Enumerable.Range(0, dice.Between(2, 8)).Select(_ => NextOffice(home)).Distinct().ToList(),
            _ => Enumerable.Range(0, dice.Between(6, 24)).Select(_ => NextOffice(dice.Weighted([.. circles.Select(c => c.Places.Count)]))).Distinct().ToList(),
        };
        var nodal = facility == Facility.SingleOffice ? places[0] : circles[home].Places[0];
        var payment = dice.OneIn(2) ? PaymentKind.Advance : PaymentKind.Bnpl;
        var contract = new GeneratedContract(Customer(index, dice, places), order.ContractNumber(index, 0), payment, facility, nodal)
        {
            Cycle = payment == PaymentKind.Advance ? BillingCycle.AdvanceMonthly : dice.OneIn(6) ? BillingCycle.Fortnightly : BillingCycle.Monthly,
            Products = dice.Next(4) switch { 0 => ["SPD"], 1 => ["SPD", "SPP"], _ => ["SPD", "SPP", "BPC"] },
            IsDigital = facility == Facility.NationalAccount || dice.OneIn(3),
            HasParcelDiscount = index % 7 == 2,
        };
        contract.Locations.AddRange(places.Select((p, at) => Location(contract, p, at, places.Count, dice)));
        return contract;
    }

    private Place NextOffice(int circle) => circles[circle].Places[nextOffice[circle]++ % circles[circle].Places.Count];

    private GeneratedCustomer Customer(int index, Dice dice, List<Place> places)
    {
        var id = order.CustomerId(index);
        var unregistered = index % 10 == 4;
        var states = unregistered ? [] : places.Select(p => p.State).Distinct(StringComparer.Ordinal).Take(dice.Between(1, 4)).ToArray();
        var name = GeneratedCustomer.NameOf(dice, index, !unregistered);
        return unregistered
            ? new GeneratedCustomer(index, id, name, EntityType.Individual, Pan: null, places[0], [])
            : new GeneratedCustomer(index, id, name, EntityType.Private, GeneratedCustomer.PanOf(id), places[0], states);
    }

    // One location in a hundred customers' contracts was forgotten when the GSTINs were chosen.
    private static GeneratedLocation Location(GeneratedContract contract, Place place, int at, int count, Dice dice)
    {
        var states = contract.Customer.GstinStates;
        var forgotten = contract.Customer.Index % 100 == 9 && at == count - 1 && count > 1;
        var gstin = forgotten || states.Count == 0 ? null : states.Contains(place.State, StringComparer.Ordinal) ? place.State : states[0];
        return new GeneratedLocation(contract, place, gstin, forgotten ? 1 : dice.Between(10, 60));
    }

    private IEnumerable<GeneratedContract> Others(GeneratedContract main)
    {
        var index = main.Customer.Index;
        if (index % 20 == 7)
        {
            main.MustBeNamed = true;
            yield return Another(main, 1, new DateOnly(2025, 12, 1));
        }

        if (index % 30 == 3)
        {
            yield return Another(main, 2, GenerationOrder.Month.AddMonths(2));
        }
    }

    private GeneratedContract Another(GeneratedContract main, int nth, DateOnly from)
    {
        var another = new GeneratedContract(main.Customer, order.ContractNumber(main.Customer.Index, nth), PaymentKind.Bnpl, main.Facility, main.Nodal)
        {
            Cycle = BillingCycle.Monthly,
            Products = ["SPP"],
            From = from,
        };
        another.Locations.Add(new GeneratedLocation(another, main.Locations[0].Place, main.Locations[0].GstinState, 0));
        return another;
    }

    /// <summary>An office of the smallest circle joins a national contract; what it uploads is another office's file.</summary>
    private GeneratedLocation? Misfiled(List<GeneratedContract> contracts)
    {
        return misfiledCircle?.Places.FirstOrDefault(p => !p.IsStillInSap) is { } place ? InNational(contracts, place) : null;
    }

    /// <summary>An office where nobody else books joins the same contract; it takes in the file of the whole contract as its own, and one as another customer's.</summary>
    private GeneratedLocation? Uploader(List<GeneratedContract> contracts)
    {
        var taken = contracts.SelectMany(c => c.Locations).Select(l => l.Place.Id).ToHashSet();
        var largest = country.Circles.MaxBy(c => c.Places.Count)!;
        return contracts.Count > 1 && largest.Places.LastOrDefault(p => !p.IsStillInSap && !taken.Contains(p.Id)) is { } place ? InNational(contracts, place) : null;
    }

    private static GeneratedLocation? InNational(List<GeneratedContract> contracts, Place place)
    {
        if (contracts.Find(c => c.Facility == Facility.NationalAccount) is not { } naf)
        {
            return null;
        }

        var location = new GeneratedLocation(naf, place, naf.Customer.GstinStates[0], 0);
        naf.Locations.Add(location);
        return location;
    }

    /// <summary>
    /// A location of every third contract paid in advance has submitted its draft of the period before: that period ends
    /// before any row but late ones, so that no finding of another generated month stands in the way.
    /// </summary>
    private static void ClosePeriods(List<GeneratedContract> contracts)
    {
        foreach (var contract in contracts.Where(c => c.Payment == PaymentKind.Advance).Where((_, at) => at % 3 == 0))
        {
            if (contract.Locations.Find(l => l.Weight > 1 && !l.LacksGstin && !l.Place.IsStillInSap) is { } location)
            {
                location.HasClosedBefore = true;
            }
        }
    }

    private static void GiveNeighbours(List<GeneratedContract> contracts)
    {
        foreach (var office in contracts.SelectMany(c => c.Locations).Where(l => !l.LacksGstin).GroupBy(l => l.Place.Id))
        {
            var here = office.ToArray();
            for (var at = 0; at < here.Length && here.Length > 1; at++)
            {
                here[at].Neighbour = here[(at + 1) % here.Length].Contract;
            }
        }
    }

    private void GiveRows(World world)
    {
        var locations = world.Contracts.SelectMany(c => c.Locations).Where(l => l.Weight > 0).ToArray();
        // a few customers send most of the mail
        var weights = locations.Select(l => l.Weight * 1_000 / (20 + (l.Contract.Customer.Index % 97))).Select(w => Math.Max(1, w)).ToArray();
        GeneratedLocation[] apart = [.. new[] { world.Misfiled, world.Uploader }.OfType<GeneratedLocation>()];
        foreach (var location in apart)
        {
            location.Rows = location == world.Uploader ? 2 * RowsApart() : RowsApart(); // it has two files
        }

        var rows = Shares.Of(order.Articles - apart.Sum(l => l.Rows), weights);
        for (var at = 0; at < locations.Length; at++)
        {
            locations[at].Rows = rows[at];
        }
    }

    /// <summary>Rows of a wrong file, taken off the whole.</summary>
    private int RowsApart() => Math.Min(Math.Clamp(order.Articles / 1_000, 20, 400), order.Articles / 10);
}
