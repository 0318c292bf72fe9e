namespace UCCMS.Web.Verbs;

/// <summary>The console the program was started from; only verbs and the first start speak to it.</summary>
internal static class Terminal
{
    public static TextWriter Out => Console.Out;

    public static TextReader In => Console.In;

    public static TextWriter Error => Console.Error;
}
