using System.Linq.Expressions;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Dues;

/// <summary>Outstanding amounts grouped and sorted by the database.</summary>
internal static class DuesEntries
{
    public static IQueryable<DuesEntry> Of(UccmsDbContext db, DuesGroup group, DateOnly today)
    {
        var bills = Aged(db, today);
        return group switch
        {
            DuesGroup.Customer => from b in bills
                                  group b by new { b.Customer, b.CustomerName } into g
                                  select new DuesEntry
                                  {
                                      Customer = g.Key.Customer,
                                      Name = g.Key.CustomerName,
                                      NotDue = g.Sum(b => b.NotDue),
                                      UpTo30 = g.Sum(b => b.UpTo30),
                                      UpTo60 = g.Sum(b => b.UpTo60),
                                      UpTo90 = g.Sum(b => b.UpTo90),
                                      Over90 = g.Sum(b => b.Over90),
                                      Contracts = g.Select(b => b.Contract).Distinct().Count(),
                                  },
            DuesGroup.NodalOffice => from b in bills
                 group b by new { b.Office, Name = b.OfficeName, b.CircleName } into g
                 select new DuesEntry
                 {
                     Office = g.Key.Office,
                     Name = g.Key.Name,
                     Place = g.Key.CircleName,
                     NotDue = g.Sum(b => b.NotDue),
                     UpTo30 = g.Sum(b => b.UpTo30),
                     UpTo60 = g.Sum(b => b.UpTo60),
                     UpTo90 = g.Sum(b => b.UpTo90),
                     Over90 = g.Sum(b => b.Over90),
                     Contracts = g.Select(b => b.Contract).Distinct().Count(),
                 },
            _ => from b in bills
                 group b by new { Office = b.Circle ?? b.Office, Name = b.CircleName ?? b.OfficeName } into g
                 select new DuesEntry
                 {
                     Office = g.Key.Office,
                     Name = g.Key.Name,
                     Place = null,
                     NotDue = g.Sum(b => b.NotDue),
                     UpTo30 = g.Sum(b => b.UpTo30),
                     UpTo60 = g.Sum(b => b.UpTo60),
                     UpTo90 = g.Sum(b => b.UpTo90),
                     Over90 = g.Sum(b => b.Over90),
                     Contracts = g.Select(b => b.Contract).Distinct().Count(),
                 },
        };
    }

    /// <summary>What is overdue most stands last, or first; names decide among equals.</summary>
    public static IQueryable<DuesEntry> Sorted(this IQueryable<DuesEntry> entries, PageRequest request)
    {
        Expression<Func<DuesEntry, long>> by = request.Sort switch
        {
            "total" => e => e.NotDue + e.UpTo30 + e.UpTo60 + e.UpTo90 + e.Over90,
            "not-due" => e => e.NotDue,
            "30" => e => e.UpTo30,
            "60" => e => e.UpTo60,
            "90" => e => e.UpTo90,
            "over" => e => e.Over90,
            _ => e => e.UpTo30 + e.UpTo60 + e.UpTo90 + e.Over90,
        };
        return (request.Sort, request.Descending) switch
        {
            ("name", false) => entries.OrderBy(e => e.Name),
            ("name", true) => entries.OrderByDescending(e => e.Name),
            (_, false) => entries.OrderBy(by).ThenBy(e => e.NotDue).ThenBy(e => e.Name),
            _ => entries.OrderByDescending(by).ThenByDescending(e => e.NotDue).ThenBy(e => e.Name),
        };
    }

    private static IQueryable<AgedBill> Aged(UccmsDbContext db, DateOnly today)
    {
        var (due, to30, to60, to90) = (DueAges.FirstBilled(DueAge.NotDue, today), DueAges.FirstBilled(DueAge.UpTo30, today), DueAges.FirstBilled(DueAge.UpTo60, today), DueAges.FirstBilled(DueAge.UpTo90, today));
        return from o in DuesQueries.Open(db)
               join c in db.Scoped<Contract>() on o.ContractId equals LedgerSql.AccountOf(c.Id)
               where c.Payment == PaymentKind.Bnpl
               join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
               join f in db.Set<Office>() on c.NodalOfficeId equals f.Id
               join x in db.Set<Office>() on f.CircleId equals (OfficeId?)x.Id into circles
               from x in circles.DefaultIfEmpty()
               select new AgedBill
               {
                   Contract = c.Id,
                   Customer = c.CustomerId,
                   CustomerName = k.Name,
                   Office = f.Id,
                   OfficeName = f.Name,
                   Circle = f.CircleId,
                   CircleName = x == null ? null : x.Name,
                   NotDue = o.Date >= due ? MoneySql.Paise(o.Owed) : 0,
                   UpTo30 = o.Date < due && o.Date >= to30 ? MoneySql.Paise(o.Owed) : 0,
                   UpTo60 = o.Date < to30 && o.Date >= to60 ? MoneySql.Paise(o.Owed) : 0,
                   UpTo90 = o.Date < to60 && o.Date >= to90 ? MoneySql.Paise(o.Owed) : 0,
                   Over90 = o.Date < to90 ? MoneySql.Paise(o.Owed) : 0,
               };
    }

    private sealed class AgedBill
    {
        public required ContractId Contract { get; init; }

        public required CustomerId Customer { get; init; }

        public required string CustomerName { get; init; }

        public required OfficeId Office { get; init; }

        public required string OfficeName { get; init; }

        public required OfficeId? Circle { get; init; }

        public required string? CircleName { get; init; }

        public required long NotDue { get; init; }

        public required long UpTo30 { get; init; }

        public required long UpTo60 { get; init; }

        public required long UpTo90 { get; init; }

        public required long Over90 { get; init; }
    }
}

/// <summary>What one customer, or the customers of one office or circle, owe by age, in paise.</summary>
internal sealed class DuesEntry
{
    public CustomerId? Customer { get; init; }

    public OfficeId? Office { get; init; }

    public required string Name { get; init; }

    public string? Place { get; init; }

    public required long NotDue { get; init; }

    public required long UpTo30 { get; init; }

    public required long UpTo60 { get; init; }

    public required long UpTo90 { get; init; }

    public required long Over90 { get; init; }

    public required int Contracts { get; init; }

    public string Key => $"{Customer?.Value ?? Office?.Value}";
}
