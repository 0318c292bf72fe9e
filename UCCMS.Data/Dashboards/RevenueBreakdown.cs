using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Dashboards;

/// <summary>Adds the parts of revenue up by circle, office below, product, facility and customer: each list once over the same parts, so that all agree.</summary>
internal sealed class RevenueBreakdown(
    IReadOnlyList<RevenuePart> parts, IReadOnlyDictionary<OfficeId, RevenuePlace> places, IReadOnlyDictionary<ContractId, RevenueContract> contracts, IReadOnlyDictionary<string, string> products)
{
    private const int MostCustomers = 200;
    private const string Nobody = "";

    private readonly Dictionary<string, string> customers = contracts.Values.DistinctBy(c => c.Customer).ToDictionary(c => c.Customer.ToString(), c => c.CustomerName, StringComparer.Ordinal);

    private readonly bool isOneCircle = places.Values.Select(p => p.Circle).Distinct().Count() <= 1;
    private readonly bool isOneDivision = places.Values.Select(p => p.Division).Distinct().Count() <= 1;

    public IReadOnlyList<OfficeId> NamedOffices => [.. places.Values.SelectMany(p => new[] { p.Circle, p.Division }).OfType<OfficeId>().Distinct()];

    public RevenueFigures Figures(IReadOnlyDictionary<OfficeId, string> names, IReadOnlyList<RevenuePoint> points) => new(
        Sum("", "All", parts),
        By(p => KeyOf(places[p.Office].Circle), k => NameOf(k, names, "No circle")),
        By(p => KeyOf(Below(places[p.Office])), k => NameOf(k, names, "No division")),
        By(p => p.Product, k => products.GetValueOrDefault(k, k)),
        By(p => p.Contract is { } id && contracts.TryGetValue(id, out var c) ? c.Facility.ToString() : Nobody, k => k == Nobody ? "No contract" : NameOf(k)),
        [.. By(CustomerOf, CustomerName).Take(MostCustomers)],
        Counts(),
        points);

    // the next step down: circles of the country, divisions of a circle or region, offices of a division
    private OfficeId? Below(RevenuePlace place) => !isOneCircle ? place.Circle : !isOneDivision ? place.Division : place.Id;

    private string CustomerOf(RevenuePart part) => part.Contract is { } id && contracts.TryGetValue(id, out var c) ? c.Customer.ToString() : Nobody;

    private string CustomerName(string key) => key == Nobody ? "No contract" : customers[key];

    private CustomerCounts Counts()
    {
        var now = parts.Where(p => p.Articles.Now > 0).Select(CustomerOf).Where(k => k != Nobody).ToHashSet(StringComparer.Ordinal);
        var before = parts.Where(p => p.Articles.Base > 0).Select(CustomerOf).Where(k => k != Nobody).ToHashSet(StringComparer.Ordinal);
        return new(now.Count, before.Count, now.Count(before.Contains));
    }

    private IReadOnlyList<RevenueSum> By(Func<RevenuePart, string> key, Func<string, string> name) =>
        [.. parts.GroupBy(key, StringComparer.Ordinal).Select(g => Sum(g.Key, name(g.Key), g)).Where(s => s.Articles != default || s.Charges != default).OrderByDescending(s => s.Charges.Now).ThenBy(s => s.Name, StringComparer.Ordinal)];

    private static RevenueSum Sum(string key, string name, IEnumerable<RevenuePart> of)
    {
        var (articles, baseArticles, paise, basePaise) = (0L, 0L, 0L, 0L);
        foreach (var part in of)
        {
            checked
            {
                articles += part.Articles.Now;
                baseArticles += part.Articles.Base;
                paise += part.Charges.Now;
                basePaise += part.Charges.Base;
            }
        }

        return new(key, name, new(articles, baseArticles), new(paise, basePaise));
    }

    private static string KeyOf(OfficeId? office) => office?.ToString() ?? Nobody;

    private string NameOf(string key, IReadOnlyDictionary<OfficeId, string> names, string otherwise)
    {
        if (key == Nobody)
        {
            return otherwise;
        }

        var id = new OfficeId(int.Parse(key, CultureInfo.InvariantCulture));
        return names.TryGetValue(id, out var name) ? name : places.TryGetValue(id, out var place) ? place.Name : key;
    }

    private static string NameOf(string facility) => facility switch
    {
        nameof(Facility.CircleAccount) => "Circle account (CAF)",
        nameof(Facility.NationalAccount) => "National account (NAF)",
        _ => Words.Of(facility),
    };
}
