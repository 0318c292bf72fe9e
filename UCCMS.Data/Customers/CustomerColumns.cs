using System.Linq.Expressions;
using UCCMS.Core.Customers;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Customers;

/// <summary>Filters by the name of a customer of whom a row has the key.</summary>
public static class CustomerColumns
{
    public static ColumnFilters<TRow> CustomerName<TRow>(this ColumnFilters<TRow> filters, string key, string title, Expression<Func<TRow, CustomerId?>> customer) =>
        filters.TextOf(key, title, db => ColumnCondition.Through<TRow, CustomerId?>(customer, id => db.Scoped<Customer>().Where(c => c.Id == id).Select(c => c.Name).FirstOrDefault()));
}
