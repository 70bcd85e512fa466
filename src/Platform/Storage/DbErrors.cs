using System.Data.Common;

namespace Huiyin.Platform.Storage;

/// <summary>Finds what the database said inside whatever was wrapped around it.</summary>
public static class DbErrors
{
    public static DbException? In(Exception? error)
    {
        while (error is not null and not DbException)
        {
            error = error.InnerException;
        }

        return error as DbException;
    }
}
